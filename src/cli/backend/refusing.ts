import {inShort, leftOut, marker, membersOf, unless, type Check} from './check.js';

const tooMany = 6 * 1024 * 1024;
const deep = (times: number) => '['.repeat(times) + ']'.repeat(times);

/** A check that everything of a kind gets one status. */
const each = (
  name: string,
  status: number,
  says: string,
  bodies: (fresh: (more?: object) => object) => readonly unknown[],
): Check => ({
  name,
  says,
  async run({send, fresh}) {
    const answers = [];
    for (const body of bodies(fresh)) answers.push(await send(body));
    return unless(status, answers);
  },
});

/** What a backend does with what it must not take. */
export const refusing: readonly Check[] = [
  each('unreadable', 400, 'What is no JSON in UTF-8 is answered with 400.', () => [
    '{',
    `{"answers": "${marker}`,
    '',
    new Uint8Array([0x22, 0xff, 0x22]),
  ]),
  {
    name: 'content-type',
    says: 'What is not sent as application/json is answered with 415: a page of any site can send it unasked (SEC-10).',
    async run({send, fresh}) {
      const answers = [];
      for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
        answers.push(await send(fresh(), {'content-type': type}));
      return unless(415, answers);
    },
  },
  {
    name: 'too-large',
    says: 'A body of 6 MiB is answered with 413.',
    async run({send, fresh}) {
      const answer = await send({...fresh(), context: {more: 'x'.repeat(tooMany)}});
      return unless(413, [answer]);
    },
  },
  {
    name: 'deep',
    says: 'A value that is nested 50,000 deep is refused, and harms nobody (SEC-07).',
    async run({send, fresh}) {
      const text = JSON.stringify(fresh()).replace(
        '"answers":{',
        `"answers":{"deep":${deep(50_000)},`,
      );
      const answer = await send(text.replace(',}', '}'));
      return answer.status === 422 || answer.status === 400 ? undefined : inShort(answer);
    },
  },
  {
    name: 'key-mismatch',
    says: 'An Idempotency-Key that is not the id is answered with 400 (REL-03).',
    async run({send, fresh}) {
      return unless(400, [await send(fresh(), {'idempotency-key': '"another"'})]);
    },
  },
  each(
    'unknown-consultation',
    404,
    'A response to a consultation that is not received there is answered with 404.',
    (fresh) => [fresh({consultation: {id: 'dweud-there-is-none', version: '1'}})],
  ),
  {
    name: 'unknown-version',
    says: 'A response to a version that is not received there is answered with 404.',
    async run({send, fresh}) {
      const response = fresh();
      const {id} = response.consultation;
      return unless(404, [await send({...response, consultation: {id, version: 'there-is-none'}})]);
    },
  },
  each(
    'envelope',
    422,
    'A member of the envelope that is missing, wrong or unknown is answered with 422 (SEC-19).',
    (fresh) => [
      fresh({id: 'not-a-uuid'}),
      fresh({id: undefined}),
      fresh({language: 'xx-none'}),
      fresh({answers: undefined}),
      fresh({dweud: 'unknown'}),
    ],
  ),
  each('moments', 422, 'A moment of a day that does not exist is answered with 422.', (fresh) => [
    fresh({submittedAt: '2026-02-30T12:00:00Z'}),
  ]),
  each(
    'characters',
    422,
    'A control character or half of a pair of surrogates is answered with 422.',
    (fresh) => [fresh({context: {a: '\0'}}), fresh({context: {a: '\ud800'}})],
  ),
  {
    name: 'not-asked',
    says: 'An answer to a question that was not asked is answered with 422, and a pointer to it (SEC-19).',
    async run({send, fresh}) {
      const response = fresh();
      const answer = await send({...response, answers: {...response.answers, dweud_none: marker}});
      const {errors} = membersOf(answer);
      const isPointed =
        Array.isArray(errors) &&
        errors.some(
          (one: {readonly pointer?: unknown} | null) => one?.pointer === '/answers/dweud_none',
        );
      return answer.status === 422 && isPointed ? undefined : inShort(answer);
    },
  },
  {
    name: 'required',
    says: 'A required answer that is missing is answered with 422 (SEC-19).',
    async run({send, incomplete}) {
      const response = incomplete();
      return response ? unless(422, [await send(response)]) : leftOut;
    },
  },
  {
    name: 'methods',
    says: 'Another method is answered with 405, and an Allow that has POST.',
    async run({backend}) {
      const answer = await backend.ask('GET', {});
      const allowed = (answer.headers.get('allow') ?? '').split(/\s*,\s*/);
      return answer.status === 405 && allowed.includes('POST') ? undefined : inShort(answer);
    },
  },
];
