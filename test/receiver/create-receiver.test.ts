import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {
  createReceiver,
  longestResponse,
  openPglite,
  sqlStore,
  type Note,
  type ReceiverOptions,
  type Store,
} from '../../src/receiver/index.js';
import {aResponse, definition, open} from './consultation.js';
import {jsonOf, pointersOf, post} from './requests.js';

interface Receipt {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: string;
}

let store: Store;
before(async () => {
  store = await sqlStore(await openPglite());
});
after(() => store.close());

const receiver = (more: Partial<ReceiverOptions> = {}) =>
  createReceiver({definitions: [definition], store, now: () => open, ...more});
const stored = () => store.count({consultation: 'buses'});

describe('a response that the form can produce', () => {
  test('is stored before it is acknowledged with a receipt (REL-15)', async () => {
    const response = aResponse();
    const answer = await receiver()(post(response));
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const receipt = await jsonOf<Receipt>(answer);
    assert.deepEqual(Object.keys(receipt).sort(), ['id', 'receivedAt', 'reference']);
    assert.equal(receipt.id, response.id);
    assert.equal(receipt.receivedAt, open.toISOString());
    const kept = await store.find(response.id);
    assert.equal(kept?.reference, receipt.reference);
    assert.equal(kept?.body, JSON.stringify(response));
  });

  test('gets the first receipt again when it is sent again, in whatever order of keys (REL-03)', async () => {
    const receive = receiver();
    const response = aResponse();
    const first = await receive(post(response));
    const before = await stored();
    const turned = Object.fromEntries(Object.entries(response).reverse());
    const again = await receiver({now: () => new Date('2026-11-23T00:00:00Z')})(post(turned));
    assert.equal(again.status, 200);
    assert.deepEqual(await jsonOf<Receipt>(again), await jsonOf<Receipt>(first));
    assert.equal(await stored(), before);
  });

  test('costs the store one question when it is new, and is looked for only when that says so', async () => {
    const asked: string[] = [];
    const counting: Store = {
      ...store,
      add: (one) => (asked.push('add'), store.add(one)),
      find: (id) => (asked.push('find'), store.find(id)),
    };
    const receive = receiver({store: counting});
    const response = aResponse();
    assert.equal((await receive(post(response))).status, 201);
    assert.deepEqual(asked.splice(0), ['add']);
    assert.equal((await receive(post(response))).status, 200);
    assert.deepEqual(asked.splice(0), ['add', 'find']);
    assert.equal((await receive(post(aResponse({language: 'de'})))).status, 422);
    assert.deepEqual(asked.splice(0), ['find']);
  });

  test('is stored once when it is sent many times at once (REL-03)', async () => {
    const receive = receiver();
    const before = await stored();
    const response = aResponse();
    const answers = await Promise.all(Array.from({length: 20}, () => receive(post(response))));
    const receipts = await Promise.all(answers.map((answer) => answer.text()));
    assert.equal(new Set(receipts).size, 1);
    assert.deepEqual(
      answers.map(({status}) => status).filter((status) => status === 201),
      [201],
    );
    assert.equal(await stored(), before + 1);
  });

  test('gets the receipt of another process that was faster by a moment (REL-03)', async () => {
    const response = aResponse();
    const first = await receiver()(post(response));
    const late = () => {
      let asked = 0;
      const find: Store['find'] = (id) => (asked++ ? store.find(id) : Promise.resolve(undefined));
      return receiver({store: {...store, find}});
    };
    const again = await late()(post(response));
    assert.equal(again.status, 200);
    assert.deepEqual(await jsonOf<Receipt>(again), await jsonOf<Receipt>(first));
    const other = {...response, answers: {rides: 'no', why_not: 'Too far'}};
    assert.equal((await late()(post(other))).status, 409);
  });

  test('gets another reference when the first is taken', async () => {
    const references = ['AAAA-AAAA', 'AAAA-AAAA', 'BBBB-BBBB'];
    const receive = receiver({newReference: () => references.shift()!});
    await receive(post(aResponse()));
    const second = await receive(post(aResponse()));
    assert.equal((await jsonOf<Receipt>(second)).reference, 'BBBB-BBBB');
  });

  test('may come with its id as the Idempotency-Key, in quotation marks or bare (REL-03)', async () => {
    for (const key of [
      (id: string) => `"${id}"`,
      (id: string) => id,
      (id: string) => ` "${id}" ; a=1`,
    ]) {
      const response = aResponse();
      const answer = await receiver()(post(response, {'idempotency-key': key(response.id)}));
      assert.equal(answer.status, 201);
    }
  });

  test('may be of any version that is received', async () => {
    const receive = receiver({definitions: [{...definition, version: '1'}, definition]});
    for (const version of ['1', '2'])
      assert.equal(
        (await receive(post(aResponse({consultation: {id: 'buses', version}})))).status,
        201,
      );
  });
});

describe('what is refused, as a problem document, and not stored', () => {
  const refused = async (
    request: Request,
    status: number,
    kind: string,
    more?: Partial<ReceiverOptions>,
  ) => {
    const before = await stored();
    const answer = await receiver(more)(request);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const problem = await jsonOf(answer.clone());
    assert.equal(problem.type, `https://dweud.example/problems/${kind}`);
    assert.equal(problem.status, status);
    assert.ok(problem.title && problem.detail);
    assert.equal(await stored(), before);
    return answer;
  };

  test('another method', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await refused(
        new Request('https://receiver.example/', {method}),
        405,
        'method-not-allowed',
      );
      assert.equal(answer.headers.get('allow'), 'POST, OPTIONS');
    }
  });

  test('another content type, which a page of another origin could send unasked (SEC-10)', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/json; charset=latin1',
      'application/jsonp',
      'text/plain; application/json',
      '',
    ])
      await refused(post(aResponse(), {'content-type': type}), 415, 'not-json');
    await refused(post(aResponse(), {'content-encoding': 'gzip'}), 415, 'not-json');
    const utf8 = {'content-type': 'Application/JSON; charset=UTF-8'};
    assert.equal((await receiver()(post(aResponse(), utf8))).status, 201);
  });

  test('a body that says it is too large, unread', async () => {
    let cancelled = false;
    const body = new ReadableStream(
      {
        pull: () => assert.fail('read'),
        cancel: () => {
          cancelled = true;
        },
      },
      {highWaterMark: 0},
    );
    const request = new Request('https://receiver.example/', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'content-length': String(longestResponse + 1)},
      body,
      duplex: 'half',
    } as RequestInit);
    await refused(request, 413, 'too-large');
    assert.ok(cancelled);
  });

  test('a body that turns out too large, read no further', async () => {
    let cancelled = false;
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          chunks++;
          controller.enqueue(new Uint8Array(65_536).fill(32));
        },
        cancel: () => {
          cancelled = true;
        },
      },
      {highWaterMark: 0},
    );
    const request = new Request('https://receiver.example/', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body,
      duplex: 'half',
    } as RequestInit);
    await refused(request, 413, 'too-large');
    assert.ok(cancelled);
    assert.ok(chunks <= 6, `${chunks} chunks`);
  });

  test('what is long and of no said length, with how much is taken of it', async () => {
    const long = `"${'x'.repeat(300_000)}"`;
    const unsaid = await receiver()(post(long));
    assert.equal(unsaid.status, 413);
    assert.equal((await jsonOf<{most: number}>(unsaid)).most, 256 * 1024);
    const said = await receiver()(post(long, {'content-length': '4000000'}));
    assert.equal((await jsonOf<{most: number}>(said)).most, longestResponse);
    // Its length is said, so that it is looked at: it is no response.
    const looked = await receiver()(post(long, {'content-length': String(long.length)}));
    assert.equal(looked.status, 422);
  });

  test('a long one while others fill the memory that there is for them, and no short one (SEC-07)', async () => {
    let pulled = 0;
    const ends: (() => void)[] = [];
    const slow = (length: number) =>
      new Request('https://receiver.example/', {
        method: 'POST',
        headers: {'content-type': 'application/json', 'content-length': String(length)},
        body: new ReadableStream(
          {
            async pull(controller) {
              pulled++;
              await new Promise<void>((resolve) => ends.push(resolve));
              controller.close();
            },
          },
          {highWaterMark: 0},
        ),
        duplex: 'half',
      } as RequestInit);
    const receive = receiver();
    const long = Array.from({length: 10}, () => receive(slow(longestResponse)));
    const refused = await receive(slow(longestResponse));
    assert.equal(refused.status, 503);
    assert.match(refused.headers.get('retry-after')!, /^\d+$/);
    assert.match((await jsonOf(refused)).type, /busy$/);
    assert.equal(pulled, 10);
    assert.equal((await receive(post(aResponse()))).status, 201);
    for (const end of ends) end();
    for (const answer of long) assert.equal((await answer).status, 400);
    const then = receive(slow(longestResponse));
    await new Promise((resolve) => setImmediate(resolve));
    ends.at(-1)!();
    assert.equal((await then).status, 400);
  });

  test('a body that is not JSON, not UTF-8, empty or broken off', async () => {
    for (const body of ['', '{', 'null undefined', '{"a":1,}', new Uint8Array([0x22, 0xff, 0x22])])
      await refused(post(body), 400, 'unreadable');
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('gone')),
    });
    const request = new Request('https://receiver.example/', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: broken,
      duplex: 'half',
    } as RequestInit);
    await refused(request, 400, 'unreadable');
  });

  test('a value that is nested beyond all reason, without a word from the stack (SEC-07)', async () => {
    const deep = (open: string, close: string) => open.repeat(40_000) + close.repeat(40_000);
    await refused(post(deep('[', ']')), 422, 'invalid');
    await refused(post(deep('{"a":', '}').replace(':}', ':1}')), 422, 'invalid');
    const inside = JSON.stringify(aResponse()).replace('"yes"', deep('[', ']'));
    assert.deepEqual(await pointersOf(await refused(post(inside), 422, 'invalid')), ['']);
  });

  test('a list that nobody can have chosen, in no time', async () => {
    const many = Array.from({length: 40_000}, (_, i) => i);
    const response = aResponse({answers: {rides: 'yes', when: many}});
    assert.deepEqual(await pointersOf(await refused(post(response), 422, 'invalid')), [
      '/answers/when',
    ]);
  });

  test('a control character or half of a pair in any text, and in the name of anything', async () => {
    const pointers = async (answers: object, more: object = {}) =>
      pointersOf(await refused(post(aResponse({answers, ...more})), 422, 'invalid'));
    for (const text of ['X\0Y', '\u0001', 'a\u000bb', '\u007f', '\u0085', '\ud800', '\udc00\ud800'])
      assert.deepEqual(
        await pointers({rides: 'no', why_not: text}),
        ['/answers/why_not'],
        JSON.stringify(text),
      );
    assert.deepEqual(await pointers({rides: 'yes', when: ['day', 'a\0']}), ['/answers/when/1']);
    assert.deepEqual(await pointers({rides: 'yes'}, {context: {nation: '\0'}}), [
      '/context/nation',
    ]);
    assert.deepEqual(await pointers({rides: 'yes'}, {context: {'na\0tion': 'x'}}), [
      '/context/na\0tion',
    ]);
    const fine = aResponse({answers: {rides: 'no', why_not: 'a\tb\r\nc\u202e👍'}});
    assert.equal((await receiver()(post(fine))).status, 201);
  });

  test('JSON that is no response at all', async () => {
    for (const body of ['null', '1', '"x"', '[]', '{}', '{"consultation":null}'])
      await refused(post(body), 422, 'invalid');
  });

  test('an Idempotency-Key that is not the id (REL-03)', async () => {
    for (const key of ['"another"', '', '"', 'a b'])
      await refused(post(aResponse(), {'idempotency-key': key}), 400, 'key-mismatch');
  });

  test('a consultation, or a version, that is not received here', async () => {
    for (const id of ['trains', '__proto__', 'constructor'])
      await refused(
        post(aResponse({consultation: {id, version: '2'}})),
        404,
        'unknown-consultation',
      );
    for (const version of ['3', '__proto__'])
      await refused(
        post(aResponse({consultation: {id: 'buses', version}})),
        404,
        'unknown-version',
      );
  });

  test('a response before the opening and after the closing, by the clock of the server (CON-09, REL-17)', async () => {
    const at = (time: string) => ({now: () => new Date(time)});
    await refused(post(aResponse()), 403, 'not-open', at('2026-11-01T08:59:59.999Z'));
    const late = aResponse({submittedAt: '2026-12-01T17:00:00.000Z'});
    await refused(post(late), 410, 'closed', at('2026-12-01T17:00:00Z'));
    await refused(post(aResponse()), 410, 'closed', at('2026-12-02T17:00:00Z'));
    assert.equal((await receiver(at('2026-12-01T16:59:59.999Z'))(post(aResponse()))).status, 201);
  });

  test('but a response that was stored in time has its receipt for ever', async () => {
    const response = aResponse();
    const first = await jsonOf<Receipt>(await receiver()(post(response)));
    for (const later of [
      receiver({now: () => new Date('2027-06-01T00:00:00Z')}),
      receiver({definitions: []}),
    ]) {
      const again = await later(post(response));
      assert.equal(again.status, 200);
      assert.deepEqual(await jsonOf<Receipt>(again), first);
    }
  });

  test('another response under an id that is taken (REL-03)', async () => {
    const response = aResponse();
    await receiver()(post(response));
    const other = {...response, answers: {rides: 'no', why_not: 'Too far'}};
    await refused(post(other), 409, 'other-response');
    assert.equal((await store.find(response.id))?.body, JSON.stringify(response));
  });

  test('answers that are missing, wrong or to questions that were not asked, each with a pointer (SEC-19)', async () => {
    const pointers = async (answers: object, more: object = {}) =>
      pointersOf(await refused(post(aResponse({answers, ...more})), 422, 'invalid'));
    assert.deepEqual(await pointers({}), ['/answers/rides']);
    assert.deepEqual(await pointers({rides: 'no'}), ['/answers/why_not']);
    assert.deepEqual(await pointers({rides: 'yes', why_not: 'Far'}), ['/answers/why_not']);
    assert.deepEqual(await pointers({rides: 'yes', when: ['day'], when_other: 'x'}), [
      '/answers/when_other',
    ]);
    assert.deepEqual(
      await pointers(
        {rides: 'no', why_not: 'one two three four five six', minutes: '5', stop: 5, nobody: 1},
        {language: 'fr', submittedAt: '2026-02-30T00:00:00Z'},
      ),
      ['/answers/minutes', '/answers/nobody', '/answers/stop', '/language', '/submittedAt'],
    );
    assert.deepEqual(
      await pointers({rides: 'no', why_not: 'one two three four five six', minutes: '5'}),
      ['/answers/minutes', '/answers/why_not'],
    );
    assert.deepEqual(await pointers({rides: 'yes', last: '2026-11-23'}), ['/answers/last']);
    assert.deepEqual(await pointers({rides: 'yes', intro: 'read'}), ['/answers/intro']);
    for (const last of ['2026-02-31', '2025-02-29', '2026-00-10']) {
      const response = aResponse({answers: {rides: 'yes', last}});
      const {errors} = await jsonOf(await refused(post(response), 422, 'invalid'));
      const found = errors?.map(({pointer, keyword}) => `${pointer} ${keyword}`);
      assert.deepEqual(found, ['/answers/last pattern'], last);
    }
    const leap = aResponse({answers: {rides: 'yes', last: '2024-02-29'}});
    assert.equal((await receiver()(post(leap))).status, 201);
    assert.deepEqual(await pointers({rides: null}), ['/answers/rides']);
  });

  test('an answer that would only be right after conversion', async () => {
    const {status} = await receiver()(post(aResponse({answers: {rides: 'yes', minutes: ' 5 '}})));
    assert.equal(status, 422);
  });

  test('names that every object inherits (SEC-04)', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']) {
      const text = JSON.stringify(aResponse()).replace(
        '"rides":"yes"',
        `"rides":"yes","${name}":"x"`,
      );
      assert.deepEqual(await pointersOf(await refused(post(text), 422, 'invalid')), [
        `/answers/${name}`,
      ]);
    }
    const instead = JSON.stringify(aResponse()).replace(
      '"rides":"yes"',
      '"__proto__":{"rides":"yes"}',
    );
    assert.deepEqual(await pointersOf(await refused(post(instead), 422, 'invalid')), [
      '/answers/__proto__',
      '/answers/rides',
    ]);
    const context = JSON.stringify(aResponse()).replace('"channel"', '"toString":1,"channel"');
    assert.deepEqual(await pointersOf(await refused(post(context), 422, 'invalid')), ['/toString']);
  });

  test('pointers are escaped, and no more than a hundred', async () => {
    const answers = {rides: 'yes', 'a/b~c': 1};
    assert.deepEqual(await pointersOf(await receiver()(post(aResponse({answers})))), [
      '/answers/a~1b~0c',
    ]);
    const many = Object.fromEntries(Array.from({length: 500}, (_, i) => [`x${i}`, 1]));
    const answer = await receiver()(post(aResponse({answers: {rides: 'yes', ...many}})));
    assert.equal((await pointersOf(answer)).length, 100);
  });
});

describe('a store that fails', () => {
  const failing = (failure: Partial<Store>): Partial<ReceiverOptions> => ({
    store: {...store, ...failure},
  });
  const down = () =>
    Promise.reject(Object.assign(new Error('the answer was: Rhy bell'), {code: 'ECONNREFUSED'}));

  test('costs nobody their response: 503, and when to come again (REL-04)', async () => {
    const taken = () => Promise.resolve(false);
    for (const failure of [{add: down}, {find: down, add: taken}, {add: down, find: down}]) {
      const answer = await receiver(failing(failure))(post(aResponse()));
      assert.equal(answer.status, 503);
      assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
      assert.equal((await jsonOf(answer)).type, 'https://dweud.example/problems/store-unavailable');
    }
  });

  test('after it stored the response is no obstacle: the next attempt gets the receipt (REL-05)', async () => {
    const response = aResponse();
    const add: Store['add'] = async (one) => {
      await store.add(one);
      return down();
    };
    assert.equal((await receiver(failing({add}))(post(response))).status, 503);
    assert.equal((await receiver()(post(response))).status, 200);
  });

  test('is no reason to go on for ever when every reference is taken', async () => {
    const receive = receiver({newReference: () => 'CCCC-CCCC'});
    assert.equal((await receive(post(aResponse()))).status, 201);
    assert.equal((await receive(post(aResponse()))).status, 503);
  });

  test('any other failure is a 500 without a word of it', async () => {
    const now = () => {
      throw new Error('Rhy bell');
    };
    const answer = await receiver({now})(post(aResponse()));
    assert.equal(answer.status, 500);
    assert.doesNotMatch(await answer.text(), /bell/);
  });

  test('a log that fails costs nobody their receipt', async () => {
    const log = () => {
      throw new Error('disk full');
    };
    assert.equal((await receiver({log})(post(aResponse()))).status, 201);
  });
});

describe('no answer leaves the store', () => {
  test('by a log or a problem document, whatever went wrong (SEC-18)', async () => {
    const secret = 'Mae-fy-nghymydog';
    const notes: Note[] = [];
    const log = (note: Note) => void notes.push(note);
    const down = () => Promise.reject(Object.assign(new Error(secret), {detail: secret}));
    const answers = {rides: 'no', why_not: secret};
    const known = aResponse({answers});
    const later = () => new Date('2027-01-01T00:00:00Z');
    const attempts: [Partial<ReceiverOptions>, unknown, Record<string, string>?][] = [
      [{}, known],
      [{}, known],
      [{}, {...known, answers: {rides: 'no', why_not: `${secret}!`}}],
      [{}, aResponse({answers: {...answers, stop: {[secret]: secret}}})],
      [{}, aResponse({answers: {rides: secret, why_not: secret, when: [secret]}})],
      [{}, aResponse({answers, consultation: {id: secret, version: secret}})],
      [{}, aResponse({answers, consultation: {id: 'buses', version: secret}})],
      [{}, aResponse({answers, language: secret, channel: secret, startedAt: secret})],
      [{}, aResponse({answers, id: secret})],
      [{}, aResponse({answers}), {'idempotency-key': secret}],
      [{}, aResponse({answers}), {'content-type': 'text/plain'}],
      [{}, `{"answers":"${secret}`],
      [{}, JSON.stringify(secret.repeat(20_000))],
      [{now: later}, aResponse({answers})],
      [{store: {...store, add: down}}, aResponse({answers})],
      [{store: {...store, find: down, add: () => Promise.resolve(false)}}, aResponse({answers})],
      [
        {
          newReference: () => {
            throw new Error(secret);
          },
        },
        aResponse({answers}),
      ],
    ];
    const statuses: number[] = [];
    for (const [more, body, headers] of attempts) {
      const answer = await receiver({...more, log})(post(body, headers));
      statuses.push(answer.status);
      assert.doesNotMatch(await answer.text(), /nghymydog/);
      assert.doesNotMatch(JSON.stringify([...answer.headers]), /nghymydog/);
    }
    assert.deepEqual(
      statuses,
      [201, 200, 409, 422, 422, 404, 404, 422, 422, 400, 415, 400, 413, 410, 503, 503, 500],
    );
    assert.equal(notes.length, attempts.length);
    assert.doesNotMatch(JSON.stringify(notes), /nghymydog/);
    const {questions, ...note} = notes[4]!;
    assert.deepEqual([...questions!].sort(), ['rides', 'when', 'why_not']);
    assert.deepEqual(note, {
      status: 422,
      problem: 'invalid',
      consultation: 'buses',
      version: '2',
    });
  });

  test('not even as a name that is no question’s, which only its sender is told', async () => {
    const notes: Note[] = [];
    const body = aResponse({answers: {rides: 'yes', 'Mae-fy-nghymydog': 1}});
    const answer = await receiver({log: (note) => void notes.push(note)})(post(body));
    assert.deepEqual(await pointersOf(answer), ['/answers/Mae-fy-nghymydog']);
    assert.deepEqual(notes[0]!.questions, []);
  });
});

describe('definitions are checked when the receiver is made', () => {
  const faulty = (change: object) => () => receiver({definitions: [{...definition, ...change}]});
  test('a faulty one throws, with pointer and rule', () => {
    assert.throws(faulty({languages: []}), (error) => {
      assert.ok(error instanceof DefinitionError);
      assert.equal(error.findings[0]!.pointer, '/languages');
      assert.match(error.findings[0]!.rule, /^schema:/);
      return true;
    });
    const questions = [{name: 'constructor', type: 'text', label: 'x'}];
    assert.throws(faulty({pages: [{id: 'a', title: 'A', questions}]}), DefinitionError);
    assert.throws(() => receiver({definitions: [undefined]}), DefinitionError);
  });

  test('one that is there twice throws', () => {
    assert.throws(() => receiver({definitions: [definition, definition]}), /duplicate-version/);
  });
});
