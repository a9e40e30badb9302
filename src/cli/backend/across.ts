import {leftOut, type Check, type Kit} from './check.js';
import type {Answer} from './answer.js';

const foreign = 'https://dweud-foreign.example';

const preflight = ({backend}: Kit, origin: string) =>
  backend.ask('OPTIONS', {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,dweud-elapsed,idempotency-key',
  });

const listIn = (answer: Answer, name: string) =>
  (answer.headers.get(name) ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());

/** What a browser is told that shows a page of another origin. */
export const across: readonly Check[] = [
  {
    name: 'foreign-origin',
    says: 'A page of an origin that is not on the list may not send: it is named nowhere, and nor is * (SEC-10).',
    async run(kit) {
      const answers = [
        await preflight(kit, foreign),
        await kit.send(kit.fresh(), {origin: foreign}),
        await kit.send('{', {origin: foreign}),
      ];
      const allowed = answers
        .map(({headers}) => headers.get('access-control-allow-origin'))
        .find((one) => one === '*' || one === foreign);
      return allowed && `Access-Control-Allow-Origin: ${allowed}`;
    },
  },
  {
    name: 'preflight',
    says: 'A page of an origin on the list may send JSON with an Idempotency-Key (SEC-10).',
    async run(kit) {
      if (kit.origin === undefined) return leftOut;
      const answer = await preflight(kit, kit.origin);
      const headers = listIn(answer, 'access-control-allow-headers');
      const isAllowed =
        (answer.status === 200 || answer.status === 204) &&
        answer.headers.get('access-control-allow-origin') === kit.origin &&
        ['content-type', 'idempotency-key'].every((name) => headers.includes(name)) &&
        listIn(answer, 'access-control-allow-methods').includes('post');
      return isAllowed ? undefined : `${answer.status} ${JSON.stringify([...answer.headers])}`;
    },
  },
  {
    name: 'elapsed',
    says: 'It may also send Dweud-Elapsed, which tells how long a response has waited where a clock is wrong (REL-17).',
    isAdvice: true,
    async run(kit) {
      if (kit.origin === undefined) return leftOut;
      const answer = await preflight(kit, kit.origin);
      const isAllowed = listIn(answer, 'access-control-allow-headers').includes('dweud-elapsed');
      return isAllowed ? undefined : 'it is not allowed';
    },
  },
  {
    name: 'preflight-kept',
    says: 'A browser may keep that for a while, and no cache gives it to another origin (SEC-10).',
    async run(kit) {
      if (kit.origin === undefined) return leftOut;
      const answer = await preflight(kit, kit.origin);
      const isKept =
        /^[1-9]\d*$/.test(answer.headers.get('access-control-max-age') ?? '') &&
        listIn(answer, 'vary').includes('origin');
      return isKept ? undefined : JSON.stringify([...answer.headers]);
    },
  },
  {
    name: 'exposed',
    says: 'Such a page can read every answer, and Retry-After in it (SEC-10, REL-04).',
    async run(kit) {
      const {origin} = kit;
      if (origin === undefined) return leftOut;
      const answers = [await kit.send(kit.fresh(), {origin}), await kit.send('{', {origin})];
      const hidden = answers.find(
        (answer) =>
          answer.headers.get('access-control-allow-origin') !== origin ||
          !listIn(answer, 'access-control-expose-headers').includes('retry-after') ||
          !listIn(answer, 'vary').includes('origin'),
      );
      return hidden && `${hidden.status} ${JSON.stringify([...hidden.headers])}`;
    },
  },
];
