import {createHash} from 'node:crypto';
import {canonicalJson} from './canonical-json.js';

/**
 * By what a body is known again: SHA-256 of its canonical form, in hexadecimal. Of so little, at once: another thread
 * would take longer to ask.
 */
export const fingerprintOf = (body: unknown): string =>
  createHash('sha256').update(canonicalJson(body)).digest('hex');
