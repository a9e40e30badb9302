import {textResponse} from './text-response.js';

/** Tells a sender that something is kept: now (201), or since before (200). */
export const receipt = (body: object, status: 200 | 201): Response =>
  textResponse(JSON.stringify(body), {
    status,
    headers: {'content-type': 'application/json', 'cache-control': 'no-store'},
  });
