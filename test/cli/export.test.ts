import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {run} from '../../src/cli/run.js';
import {columnPlanOf, openContactStore, openStore} from '../../src/receiver/index.js';
import {planFor} from '../engine/definitions.js';
import {aResponse, definition, open} from '../receiver/consultation.js';
import {start, temporaryFolder, until} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('export');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);

const dweud = dweudIn({folder: folder.path, first: ['export']});

let files = 0;
function file(text: string | Uint8Array, ending = 'jsonl'): string {
  const path = at(`${++files}.${ending}`);
  writeFileSync(path, text);
  return path;
}
const lines = (...values: readonly unknown[]) =>
  file(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
const json = (value: unknown) => file(JSON.stringify(value), 'json');
const buses = json(definition);
/** The same in a later version, with another question first, a further option, and a text where a number was. */
const later = json({
  ...definition,
  version: '10',
  pages: [
    {id: 'new', title: 'New', questions: [{name: 'first', type: 'text', label: 'First'}]},
    ...definition.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) => {
        const {name, options = []} = question as {name: string; options?: object[]};
        if (name === 'minutes') return {name, type: 'text', label: 'Minutes, in words'};
        return name === 'when'
          ? {...question, options: [{value: 'dawn', label: 'At dawn'}, ...options]}
          : question;
      }),
    })),
  ],
});
const out = (ending = 'csv') => at(`out-${++files}.${ending}`);
const rows = (path: string): Record<string, string>[] =>
  parse(readFileSync(path), {columns: true, bom: true});
const left = () => readdirSync(folder.path).filter((name) => /\.tmp$|^out-/.test(name));

async function serving<T>(answer: RequestListener, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('dweud export', () => {
  it('writes lines of JSON as CSV in UTF-8 with its mark, for nobody else on the computer', async () => {
    const path = lines(aResponse({answers: {rides: 'yes', stop: 'Tŷ Mawr، بس'}}));
    const target = out();
    const {code, err} = await dweud(path, '--definition', buses, '--out', target);
    assert.equal(code, 0, err);
    assert.equal(readFileSync(target).subarray(0, 3).toString('hex'), 'efbbbf');
    assert.equal(statSync(target).mode & 0o777, 0o600);
    assert.deepEqual(
      rows(target).map(({_version, rides, stop, _reference}) => [
        _version,
        rides,
        stop,
        _reference,
      ]),
      [['2', 'yes', 'Tŷ Mawr، بس', '']],
    );
  });

  it('takes what was added to a response, and each id once', async () => {
    const response = aResponse();
    const stored = {reference: '7KM3-9QXP', receivedAt: '2026-11-22T12:00:00Z', response};
    const target = out();
    const path = lines(stored, response, aResponse());
    const {out: says} = await dweud(path, '--definition', buses, '--out', target);
    assert.match(says, /2 rows/);
    assert.match(says, /more than once.*: 1\./);
    assert.equal(rows(target)[0]!['_reference'], '7KM3-9QXP');
    assert.equal(rows(target)[0]!['_receivedAt'], '2026-11-22T12:00:00.000Z');
  });

  it('puts several versions into one table, in which the columns of the oldest keep their places', async () => {
    const two = aResponse({answers: {rides: 'yes', when: ['day'], minutes: 4}});
    const ten = aResponse({
      consultation: {id: 'buses', version: '10'},
      answers: {first: 'Hello', rides: 'yes', when: ['dawn'], minutes: 'four'},
    });
    const [alone, both, turned] = [out(), out(), out()];
    await dweud(lines(two), '--definition', buses, '--out', alone);
    await dweud(lines(two, ten), '--definition', buses, '--definition', later, '--out', both);
    await dweud(lines(two, ten), '--definition', later, '--definition', buses, '--out', turned);
    assert.equal(readFileSync(both, 'utf8'), readFileSync(turned, 'utf8'));
    const heads = (path: string) => readFileSync(path, 'utf8').split('\r\n')[0]!.split(',');
    assert.deepEqual(heads(both), [
      ...heads(alone).slice(0, -2),
      ...['first', 'when.dawn', 'minutes@10', '_channel', '_submittedAt'],
    ]);
    assert.deepEqual(
      rows(both).map((row) =>
        ['minutes', 'minutes@10', 'when.day', 'when.dawn'].map((n) => row[n]),
      ),
      [
        ['4', '', 'true', ''],
        ['', 'four', 'false', 'true'],
      ],
    );
  });

  it('starts no formula in a spreadsheet, and leaves numbers numbers (SEC-08)', async () => {
    const first = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    const responses = first.map((char) =>
      aResponse({answers: {rides: 'yes', minutes: -4.5, stop: `${char}1+1`}}),
    );
    const target = out();
    const {code, err} = await dweud(lines(...responses), '--definition', buses, '--out', target);
    assert.equal(code, 0, err);
    assert.deepEqual(
      rows(target).map(({stop}) => stop),
      first.map((char) => `'${char}1+1`),
    );
    assert.ok(rows(target).every(({minutes}) => minutes === '-4.5'));
  });

  it('has heads in a language of the consultation, and in no other', async () => {
    const target = out();
    const common = [lines(aResponse()), '--definition', buses, '--out', target];
    const other = await dweud(...common, '--language', 'ur');
    assert.deepEqual([other.code, existsSync(target)], [2, false]);
    assert.equal((await dweud(...common, '--language', 'cy')).code, 0);
    const [head] = readFileSync(target, 'utf8').split('\r\n');
    assert.match(head!, /,Ydych chi’n mynd ar y bws\? \(rides\),/);
    assert.match(head!, /,When\? – By day \(when\.day\),/);
  });

  it('reads the store of dweud serve, and makes no folder where there is none', async () => {
    const where = at('store');
    const common = ['--definition', buses, '--folder', where];
    const none = await dweud(...common, '--out', out());
    assert.deepEqual([none.code, existsSync(where)], [2, false]);
    const store = await openStore({databaseUrl: '', folder: where});
    const add = async (response: ReturnType<typeof aResponse>, reference: string) =>
      store.add({
        id: response.id,
        consultation: 'buses',
        version: response.consultation.version,
        language: 'cy',
        ...{reference, receivedAt: open, sha256: '', body: JSON.stringify(response)},
      });
    await add(aResponse({answers: {rides: 'no', why_not: 'Far'}}), 'AAAA-AAAA');
    await add(aResponse({consultation: {id: 'buses', version: '10'}}), 'BBBB-BBBB');
    await store.close();
    const target = out();
    const unknown = await dweud(...common, '--out', target);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /version 10/);
    assert.ok(!existsSync(target));
    const both = await dweud(...common, '--definition', later, '--out', target);
    assert.equal(both.code, 0, both.err);
    // A folder that is named is meant, whatever the environment says.
    process.env['DATABASE_URL'] = 'postgres://nobody@127.0.0.1:1/nowhere';
    try {
      const named = await dweud(...common, '--definition', later, '--out', out());
      assert.equal(named.code, 0, named.err);
      const meant = await dweud('--definition', buses, '--out', out());
      assert.equal(meant.code, 2);
      assert.match(meant.err, /The store of responses cannot be opened/);
    } finally {
      delete process.env['DATABASE_URL'];
    }
    assert.deepEqual(
      rows(target).map(({_reference, why_not}) => [_reference, why_not]),
      [
        ['AAAA-AAAA', 'Far'],
        ['BBBB-BBBB', ''],
      ],
    );
  });

  it('reads an address, which is told who asks, and leaves nothing when it breaks off', async () => {
    const body = `${JSON.stringify(aResponse())}\n`;
    const target = out();
    process.env['DWEUD_EXPORT_TOKEN'] = 'secret';
    try {
      const asked: (string | undefined)[] = [];
      const whole = await serving(
        ({headers}, response) => {
          asked.push(headers.authorization);
          response.end(body);
        },
        (url) => dweud(url, '--definition', buses, '--out', target),
      );
      assert.equal(whole.code, 0, whole.err);
      assert.deepEqual(asked, ['Bearer secret']);
    } finally {
      delete process.env['DWEUD_EXPORT_TOKEN'];
    }
    const before = left();
    const broken = await serving(
      (_, response) => {
        response.writeHead(200, {'content-length': 9 * body.length});
        response.write(body, () => response.destroy());
      },
      (url) => dweud(url, '--definition', buses, '--out', out()),
    );
    assert.equal(broken.code, 2);
    assert.match(broken.err, /broke off/);
    const refused = await serving(
      (_, response) => response.writeHead(403).end(),
      (url) => dweud(url, '--definition', buses, '--out', out()),
    );
    assert.match(refused.err, /answers 403/);
    assert.deepEqual(left(), before);
  });

  it('leaves nothing when it is told to end in the middle', async () => {
    const target = out();
    const {code, signal} = await serving(
      (_, response) => {
        // And then nothing, for as long as anybody waits.
        response.write(`${JSON.stringify(aResponse())}\n`);
      },
      async (url) => {
        const {child, ended} = start(
          process.execPath,
          [
            ...['--import', 'tsx', 'src/cli/dweud.ts', 'export', url],
            ...['--definition', buses, '--out', target],
          ],
          {},
        );
        const beside = `${target}.${child.pid}.tmp`;
        await until(() => existsSync(beside), 'It has not begun', {limit: 60_000});
        child.kill('SIGTERM');
        await ended;
        assert.ok(!existsSync(beside));
        return {code: child.exitCode, signal: child.signalCode};
      },
    );
    assert.deepEqual([code, signal], [null, 'SIGTERM']);
    assert.ok(!existsSync(target));
  });

  it('shows how far it has come, in a file to its last byte', async () => {
    const path = lines(...Array.from({length: 1300}, () => aResponse()));
    const shown: number[] = [];
    let ends = 0;
    let whole = 0;
    const code = await run(
      ['export', path, '--definition', buses, '--out', out()],
      {
        out: () => undefined,
        err: () => undefined,
        now: () => new Date(),
        progress: (_, all) => {
          whole = all;
          return Promise.resolve({at: (done) => shown.push(done), end: () => ends++});
        },
      },
      '1.2.3',
    );
    assert.equal(code, 0);
    assert.equal(whole, statSync(path).size);
    assert.equal(shown.length, 3);
    assert.equal(shown.at(-1), whole);
    assert.equal(ends, 1);
  });

  it('exports contact details by themselves, from a file and from their own store', async () => {
    const service = json({
      ...{id: 'service', version: '1', languages: ['en', 'cy'], title: 'Service'},
      pages: [
        {
          id: 'one',
          title: 'One',
          questions: [
            {name: 'why', type: 'text', label: 'Why?'},
            {
              name: 'call_me',
              type: 'contact',
              separate: true,
              label: {en: 'How can we reach you?', cy: 'Sut gallwn ni gysylltu â chi?'},
              fields: ['name', 'phone'],
            },
          ],
        },
      ],
    });
    const contact = {
      id: '00000001-0000-4000-8000-000000000000',
      consultation: {id: 'service', version: '1'},
      language: 'cy',
      day: '2026-11-22',
      answers: {call_me: {name: 'Siân', phone: '+44 1632 960001'}},
    };
    const where = at('contacts');
    const store = await openContactStore({databaseUrl: '', folder: where});
    const {id, language, day} = contact;
    const kept = {id, consultation: 'service', version: '1', language, day};
    await store.add({...kept, sha256: '', body: JSON.stringify(contact)});
    await store.close();
    for (const from of [[lines(contact)], ['--folder', where]]) {
      const target = out();
      const {code, err} = await dweud(
        ...[...from, '--definition', service, '--contacts', '--out', target],
      );
      assert.equal(code, 0, err);
      assert.deepEqual(rows(target), [
        {
          ...{_id: id, _day: day, _version: '1', _language: 'cy'},
          ...{'call_me.name': 'Siân', 'call_me.phone': `'+44 1632 960001`},
        },
      ]);
    }
    const wrong = await dweud(
      ...[lines({...contact, answers: {call_me: {name: 3}}}), '--definition', service],
      ...['--contacts', '--out', out()],
    );
    assert.match(wrong.err, /:1 breaks a rule/);
  });

  const good = JSON.stringify(aResponse());
  const bad: Readonly<Record<string, [text: string | Uint8Array, says: RegExp]>> = {
    'no JSON': [`${good}\n{"id": `, /:2 is no JSON/],
    'no UTF-8': [
      Buffer.from([...Buffer.from(`${good}\n`), 0xff, 0xfe, 0x0a]),
      /:\d no|is no text in UTF-8/,
    ],
    'no response': [`${good}\n[1]\n`, /:2 is no response/],
    'another consultation': [
      JSON.stringify(aResponse({consultation: {id: 'trains', version: '2'}})),
      /:1 is for another consultation, trains/,
    ],
    'a version without a definition': [
      JSON.stringify(aResponse({consultation: {id: 'buses', version: '3'}})),
      /:1 is for version 3\. Name its definition/,
    ],
    'an answer that the form cannot give': [
      `${good}\n${JSON.stringify(aResponse({answers: {rides: 'perhaps'}}))}\n`,
      /:2 breaks a rule of its consultation: \/answers\/rides enum/,
    ],
    'a line without end': [`"${'x'.repeat(10_100_000)}`, /:1 is longer than any response/],
    'an answer as deep as a well': [
      `${good.slice(0, -1)},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /:1 /,
    ],
  };
  for (const [what, [text, says]] of Object.entries(bad))
    it(`refuses ${what}, with the line, and leaves no part of a file`, async () => {
      const path = file(text);
      const before = left();
      const {code, err} = await dweud(path, '--definition', buses, '--out', out());
      assert.equal(code, 2);
      assert.match(err, says);
      assert.deepEqual(left(), before);
    });

  it('leaves out what it cannot take when asked to, says so, and ends with 1', async () => {
    const path = file(`${good}\nnothing\n${JSON.stringify(aResponse())}\n`);
    const target = out();
    const {
      code,
      out: says,
      err,
    } = await dweud(...[path, '--definition', buses, '--out', target, '--partial', '--json']);
    assert.equal(code, 1);
    assert.match(err, /:2 is no JSON/);
    const {files: written, ...counts} = JSON.parse(says) as {files: string[]};
    assert.equal(written.length, 1);
    assert.deepEqual(counts, {rows: 2, columns: 20, leftOut: 1, repeated: 0});
    assert.equal(rows(target).length, 2);
  });

  it('writes over nothing', async () => {
    const target = out();
    writeFileSync(target, 'mine');
    const {code, err} = await dweud(lines(aResponse()), '--definition', buses, '--out', target);
    assert.equal(code, 2);
    assert.match(err, /is there already/);
    assert.equal(readFileSync(target, 'utf8'), 'mine');
  });

  it('says what is wrong with how it was called', async () => {
    const path = lines(aResponse());
    const definitionOf = ['--definition', buses];
    for (const [args, says] of [
      [[path], /--definition buses\.json/],
      [[path, ...definitionOf, ...definitionOf], /was named before/],
      [[path, ...definitionOf, '--format', 'ods'], /The formats are csv/],
      [[path, ...definitionOf, '--folder', at('x')], /either files, or/],
      [['http://example.org/', ...definitionOf], /begins with https/],
      [[at('none.jsonl'), ...definitionOf], /There is no such file/],
      [[path, '--definition', json({id: 'x'})], /is faulty/],
    ] as const) {
      const {code, err} = await dweud(...args, '--out', out());
      assert.equal(code, 2, err);
      assert.match(err, says);
    }
  });
});

describe('the columns of several versions', () => {
  const text = (name: string) => ({name, type: 'text', label: name});
  const choice = (label: string, ...values: string[]) => ({
    name: 'c',
    type: 'radios',
    label,
    options: values.map((value) => ({value, label: `${label} ${value}`})),
  });
  const names = (...plans: Parameters<typeof columnPlanOf>[0]) =>
    columnPlanOf(plans)
      .map(({name}) => name)
      .filter((name) => !name.startsWith('_'));

  it('are those of the versions before, and behind them what is new', () => {
    const one = planFor([text('a'), text('b')], {version: '1.9'});
    const two = planFor([text('z'), text('b')], {version: '1.10'});
    assert.deepEqual(names(two, one), ['a', 'b', 'z']);
    // How it came and when it was sent are behind all of them: what counts from the left goes on working.
    const last = columnPlanOf([two, one]).map(({name}) => name);
    assert.deepEqual(last.slice(-3), ['z', '_channel', '_submittedAt']);
  });

  it('have every value in the order in which it came, in the newest words', () => {
    const one = planFor([choice('Old', 'x', 'y')], {version: '1'});
    const two = planFor([choice('New', 'w', 'y')], {version: '2'});
    const column = columnPlanOf([one, two]).find(({name}) => name === 'c')!;
    assert.equal(column.label('en'), 'New');
    assert.deepEqual(
      column.values.map((value) => column.labelOf(value, 'en')),
      ['Old x', 'New y', 'New w'],
    );
  });
});
