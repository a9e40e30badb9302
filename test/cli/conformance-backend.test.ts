import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checks, type Outcome} from '../../src/cli/backend/conform.js';
import {contactChecks} from '../../src/cli/backend/contacting.js';
import {run} from '../../src/cli/run.js';
import {
  createContactReceiver,
  createReceiver,
  listen,
  openContactStore,
  openStore,
  type Handler,
  type ReceiverOptions,
  type Store,
} from '../../src/receiver/index.js';
import {freePort, temporaryFolder} from '../rig/processes.js';
import {definition} from '../receiver/consultation.js';

const folder = temporaryFolder('backend');
const at = (name: string) => join(folder.path, name);
const written = (name: string, content: object) => {
  writeFileSync(at(name), JSON.stringify(content));
  return at(name);
};
const {opens: _, closes: __, ...timeless} = definition;
const buses = written('buses.json', timeless);
const origin = 'https://www.cyngor.example';

let store: Store;
before(async () => {
  store = await openStore({databaseUrl: '', folder: at('data')});
});
after(async () => {
  await store.close();
  folder.remove();
});

const receiver = (more: Partial<ReceiverOptions> = {}) =>
  createReceiver({definitions: [timeless], store, origins: [origin], ...more});

async function dweud(...args: string[]) {
  const printed = {out: '', err: ''};
  const write = (where: 'out' | 'err') => (text: string) => (printed[where] += text);
  const all = ['conformance-backend', ...args];
  const code = await run(
    all,
    {out: write('out'), err: write('err'), now: () => new Date()},
    '1.2.3',
  );
  return {code, ...printed};
}

/** What the kit finds of a backend that answers so. */
async function finds(handler: Handler, ...args: string[]) {
  const {url, close} = await listen(handler, {patience: 0});
  try {
    const {code, out} = await dweud(
      ...[`${url}/responses`, '--definition', buses, '--origin', origin, '--json', ...args],
    );
    const {checks} = JSON.parse(out) as {readonly checks: readonly Outcome[]};
    const failed = checks.filter(({outcome}) => outcome === 'failed').map(({name}) => name);
    return {code, checks, failed};
  } finally {
    await close();
  }
}

const json = (body: object, status = 201) =>
  new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json'}});
/** An answer with other headers or another status. */
const changed = (
  answer: Response,
  change: (headers: Headers) => void,
  {status = answer.status, body = answer.body}: {status?: number; body?: BodyInit | null} = {},
) => {
  const headers = new Headers(answer.headers);
  change(headers);
  return new Response(body, {status, headers});
};
/** Two requests out of one, read whole: half a body that is copied would wait for its other half. */
async function twice(request: Request): Promise<[Request, Request]> {
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : null;
  const {method, url, headers} = request;
  const one = () => new Request(url, {method, headers, body});
  return [one(), one()];
}
/** A backend that is ours but for what it makes of some answers. */
const but =
  (change: (answer: Response, request: Request) => Response | Promise<Response>): Handler =>
  async (request) => {
    const [asked, again] = await twice(request);
    return change(await receiver()(asked), again);
  };
/** A backend that answers in another way to some statuses of ours. */
const instead = (status: number, answer: () => Response) =>
  but((ours) => (ours.status === status ? answer() : ours));
/** A backend that takes what we refuse for a reason. */
const taking = (problem: string): Handler =>
  but(async (answer, request) => {
    const {type = ''} = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as {type?: string};
    if (!type.endsWith(`/${problem}`)) return answer;
    const {id = 'none'} = (await request.json().catch(() => ({}))) as {id?: string};
    return json({id, reference: 'A'});
  });
const without = (name: string) =>
  but((answer) => changed(answer, (headers) => headers.delete(name)));

describe('dweud conformance-backend', () => {
  it('finds nothing wrong with our receiver, and says what it looked at', async () => {
    const {code, checks: all, failed} = await finds(receiver());
    assert.deepEqual(failed, []);
    assert.equal(code, 0);
    assert.deepEqual(
      all.map(({name, outcome}) => `${name} ${outcome}`),
      checks.map(({name}) => `${name} passed`),
    );
  });

  it('prints a table, and leaves out what pages of other origins need when none is named', async () => {
    const {url, close} = await listen(receiver(), {patience: 0});
    const {code, out} = await dweud(url, '--definition', buses);
    await close();
    assert.equal(code, 0);
    assert.match(out, /^ok {6}receipt +A response is answered with a receipt/);
    assert.match(out, /\n- {7}preflight +A page/);
    assert.match(out, /\n\d+ checks: \d+ passed, 0 failed, 0 with advice, 4 left out\.$/);
  });

  it('waits when it is told to, and does not take that for a fault', async () => {
    let asked = 0;
    const limited: Handler = (request) =>
      (asked += 1) % 9 === 0
        ? Promise.resolve(
            new Response('{"type":"a","title":"b","status":429}', {
              status: 429,
              headers: {'retry-after': '0', 'content-type': 'application/problem+json'},
            }),
          )
        : receiver()(request);
    assert.deepEqual((await finds(limited)).failed, []);
  });

  const flaws: readonly (readonly [title: string, Handler, readonly string[]])[] = [
    [
      'makes a new reference each time',
      but(async (answer) =>
        answer.status < 300 && answer.body
          ? json({...((await answer.json()) as object), reference: `R${Math.random()}`})
          : answer,
      ),
      ['same-again', 'at-once', 'first-stays', 'exposed'],
    ],
    [
      'does not echo the id',
      but(async (answer) =>
        answer.status < 300 && answer.body
          ? changed(answer, () => undefined, {body: '{"reference":"A"}'})
          : answer,
      ),
      ['receipt', 'same-again', 'at-once', 'first-stays', 'key', 'large'],
    ],
    ['keeps the last of two responses', taking('other-response'), ['other-body']],
    ['calls a conflict 422', instead(409, () => problem(422)), ['other-body']],
    [
      'stores what it has already',
      (request) =>
        receiver({
          store: {
            ...store,
            find: () => Promise.resolve(undefined),
            add: () => Promise.resolve(true),
          },
        })(request),
      ['same-again', 'at-once', 'other-body', 'first-stays'],
    ],
    ['takes JSON that is called a text', takingTexts, ['content-type']],
    ['takes what it cannot read', taking('unreadable'), ['unreadable', 'exposed']],
    ['takes whatever size', taking('too-large'), ['too-large']],
    ['takes another key', taking('key-mismatch'), ['key-mismatch']],
    ['takes unknown consultations', taking('unknown-consultation'), ['unknown-consultation']],
    ['takes unknown versions', taking('unknown-version'), ['unknown-version']],
    [
      'judges nothing',
      taking('invalid'),
      ['deep', 'envelope', 'moments', 'characters', 'not-asked', 'required'],
    ],
    ['fails at what is nested deep', failingAt('[['.repeat(100)), ['deep', 'no-failure']],
    ['refuses large responses', refusingLarge, ['large']],
    ['takes no other method for a fault', instead(405, () => json({}, 200)), ['methods']],
    [
      'redirects',
      instead(400, () => new Response(null, {status: 303, headers: {location: '/'}})),
      ['unreadable', 'key-mismatch', 'exposed', 'no-redirect'],
    ],
    [
      'answers with a page',
      instead(404, () => new Response('<p>Not found', {status: 404})),
      ['problems'],
    ],
    [
      'lets everybody send',
      but((answer) =>
        changed(answer, (headers) => headers.set('access-control-allow-origin', '*')),
      ),
      ['foreign-origin', 'preflight', 'exposed'],
    ],
    [
      'lets whoever asks send',
      but((answer, request) =>
        changed(answer, (headers) =>
          headers.set('access-control-allow-origin', request.headers.get('origin') ?? ''),
        ),
      ),
      ['foreign-origin'],
    ],
    [
      'allows no Idempotency-Key',
      but((answer) =>
        changed(answer, (headers) =>
          headers.set('access-control-allow-headers', 'content-type, dweud-elapsed'),
        ),
      ),
      ['preflight'],
    ],
    ['lets no preflight be kept', without('access-control-max-age'), ['preflight-kept']],
    ['forgets Vary', without('vary'), ['preflight-kept', 'exposed']],
    ['hides Retry-After', without('access-control-expose-headers'), ['exposed']],
    [
      'sets a cookie',
      but((answer) => changed(answer, (headers) => headers.set('set-cookie', 'a=1'))),
      ['no-cookie'],
    ],
    [
      'is busy and does not say for how long',
      instead(413, () => problem(503)),
      ['too-large', 'retry-after'],
    ],
    [
      'repeats what was sent',
      but(async (answer, request) =>
        answer.status === 422
          ? problem(422, {
              detail: await request.text(),
              errors: [{pointer: '/answers/dweud_none'}],
            })
          : answer,
      ),
      ['no-echo'],
    ],
  ];
  for (const [title, handler, expected] of flaws)
    it(`finds a backend that ${title}`, async () => {
      const {code, failed} = await finds(handler);
      assert.deepEqual(failed, expected);
      assert.equal(code, 1);
    });

  it('has a flaw for each of its checks', () => {
    const found = new Set(flaws.flatMap(([, , expected]) => expected));
    assert.deepEqual(
      checks.map(({name}) => name).filter((name) => !found.has(name)),
      ['elapsed'],
    );
  });

  it('advises a backend that does not allow Dweud-Elapsed, and finds no fault in that', async () => {
    const plainer = but((answer) =>
      changed(answer, (headers) =>
        headers.set('access-control-allow-headers', 'content-type, idempotency-key'),
      ),
    );
    const {code, checks: all, failed} = await finds(plainer);
    assert.deepEqual([code, failed], [0, []]);
    const advice = all.filter(({outcome}) => outcome === 'advice');
    assert.deepEqual(
      advice.map(({name}) => name),
      ['elapsed'],
    );
  });

  it('asks the same of where contact details go, and finds what is wrong there', async () => {
    const apart = {
      ...timeless,
      pages: [
        ...timeless.pages,
        {
          id: 'apart',
          title: 'Apart',
          questions: [
            {name: 'call_me', type: 'contact', separate: true, label: 'C', fields: ['email']},
          ],
        },
      ],
    };
    const known = written('apart.json', apart);
    const contacts = await openContactStore({databaseUrl: '', folder: at('contacts')});
    const ours = (more = {}) =>
      createContactReceiver({definitions: [apart], store: contacts, origins: [origin], ...more});
    const responses = await listen(receiver({definitions: [apart]}), {patience: 0});
    const asked = async (handler: Handler, definition = known) => {
      const at = await listen(handler, {patience: 0});
      try {
        return await dweud(
          ...[responses.url, '--definition', definition, '--origin', origin, '--json'],
          ...['--contacts', `${at.url}/contacts`],
        );
      } finally {
        await at.close();
      }
    };
    const failedIn = (out: string) =>
      (JSON.parse(out) as {readonly checks: readonly Outcome[]}).checks
        .filter(({outcome}) => outcome === 'failed')
        .map(({name}) => name);
    const flawed =
      (status: number, answer: () => Response): Handler =>
      async (request) => {
        const answered = await ours()(request);
        return answered.status === status ? answer() : answered;
      };
    try {
      const {code, out} = await asked(ours());
      assert.equal(code, 0, out);
      const {checks: all} = JSON.parse(out) as {readonly checks: readonly Outcome[]};
      assert.deepEqual(
        all.map(({name, outcome}) => `${name} ${outcome}`),
        [...checks, ...contactChecks].map(({name}) => `${name} passed`),
      );
      for (const [handler, expected] of [
        [flawed(201, () => json({})), ['contacts-receipt', 'contacts-exposed']],
        [flawed(200, () => problem(404)), ['contacts-same-again']],
        [flawed(409, () => json({}, 200)), ['contacts-other-body']],
        [flawed(415, () => json({}, 200)), ['contacts-content-type']],
      ] as const) {
        const {code, out} = await asked(handler);
        assert.equal(code, 1);
        assert.deepEqual(failedIn(out), expected);
      }
      const {code: none, err} = await asked(ours(), buses);
      assert.equal(none, 2);
      assert.match(err, /^No contact details leave it apart/);
    } finally {
      await responses.close();
      await contacts.close();
    }
  });

  it('takes a response that it is given, and says what is wrong, and ends with 2, when it cannot begin', async () => {
    const {url, close} = await listen(receiver(), {patience: 0});
    const sample = {
      id: '00000000-0000-4000-8000-000000000000',
      consultation: {id: 'buses', version: '2'},
      language: 'cy',
      channel: 'web',
      startedAt: '2026-11-22T11:50:00Z',
      submittedAt: '2026-11-22T11:59:00Z',
      answers: {rides: 'no', why_not: 'Rhy bell'},
    };
    const given = written('response.json', sample);
    const wrong = written('wrong.json', {...sample, answers: {}});
    const needsFile = written('files.json', {
      ...timeless,
      pages: [
        {
          id: 'a',
          title: 'A',
          questions: [{name: 'a', type: 'file', label: 'A', accept: ['pdf'], required: true}],
        },
      ],
    });
    const away = `http://127.0.0.1:${await freePort()}/`;
    const known = ['--definition', buses];
    const {code} = await dweud(url, ...known, '--response', given);
    assert.equal(code, 0);
    for (const [args, says] of [
      [[], /^Name one address/],
      [['ftp://x', ...known], /^Name one address/],
      [[url], /^Name a consultation/],
      [[url, '--definition', given], /is faulty\. .*\n(?:.*\n)*dweud check .* says more/],
      [[url, '--definition', needsFile], /^No response to it could be made up/],
      [
        [url, ...known, '--response', wrong],
        /none to this consultation: \/answers\/rides required/,
      ],
      [[away, ...known], /does not answer: ECONNREFUSED$/],
    ] as const) {
      const {code, err} = await dweud(...args);
      assert.match(err, says);
      assert.equal(code, 2);
    }
    await close();
  });
});

function problem(status: number, more: object = {}) {
  return new Response(JSON.stringify({type: 'a', title: 'b', status, ...more}), {
    status,
    headers: {'content-type': 'application/problem+json'},
  });
}
async function takingTexts(request: Request) {
  const [asked] = await twice(request);
  if (/^(text|application\/x)/.test(asked.headers.get('content-type') ?? ''))
    asked.headers.set('content-type', 'application/json');
  return receiver()(asked);
}
function failingAt(text: string): Handler {
  return async (request) => {
    const [asked, again] = await twice(request);
    return (await again.text()).includes(text) ? problem(500) : receiver()(asked);
  };
}
async function refusingLarge(request: Request) {
  const [asked, again] = await twice(request);
  const {length} = await again.text();
  return length > 150_000 ? problem(413) : receiver()(asked);
}
