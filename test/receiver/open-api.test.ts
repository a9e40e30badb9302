import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';
import {Ajv2020} from 'ajv/dist/2020.js';
import {
  createContactReceiver,
  createFileReceiver,
  createParcelReceiver,
  createReceiver,
  createService,
  healthOf,
  openApi,
  openFileStore,
  openPglite,
  sqlContactStore,
  sqlParcelStore,
  sqlStore,
  type ContactStore,
  type FileStore,
  type Handler,
  type ParcelStore,
  type Store,
} from '../../src/receiver/index.js';
import {problemResponse, Refusal} from '../../src/receiver/problem.js';
import {headOf} from '../../src/kiosk/parcel.js';
import {thumbprintOf} from '../../src/kiosk/public-key.js';
import {aParcel} from '../kiosk/holding.js';
import {testKeys} from '../kiosk/key.js';

interface Described {
  readonly headers?: Readonly<Record<string, {readonly required?: boolean}>>;
  readonly content?: Readonly<Record<string, {readonly schema: object}>>;
}
interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, {readonly responses: Readonly<Record<string, Described>>}>>
    >
  >;
  readonly components: {readonly schemas: Readonly<Record<string, object>>};
}

const definition = {
  id: 'views',
  version: '1',
  languages: ['en'],
  title: 'Views',
  opens: '2026-11-01T09:00:00Z',
  closes: '2026-12-01T17:00:00Z',
  grace: 0,
  pages: [
    {
      id: 'one',
      title: 'One',
      questions: [
        {name: 'why', type: 'text', label: 'Why?'},
        {name: 'docs', type: 'file', label: 'Documents', accept: ['txt'], maxSize: 1},
        {name: 'news', type: 'consent', separate: true, label: 'News', text: 'Send me news.'},
      ],
    },
  ],
};
const open = new Date('2026-11-22T12:00:00Z');
let made = 0;
const anId = () => `${String(++made).padStart(8, '0')}-0000-4000-8000-000000000000`;
const consultation = {id: 'views', version: '1'};
const aResponse = (more: object = {}) => ({
  id: anId(),
  consultation,
  language: 'en',
  channel: 'web',
  startedAt: '2026-11-22T11:50:00Z',
  submittedAt: '2026-11-22T11:59:00Z',
  answers: {why: 'Because'},
  ...more,
});
const aContact = (more: object = {}) => ({
  id: anId(),
  consultation,
  language: 'en',
  day: '2026-11-22',
  answers: {news: true},
  ...more,
});

describe('the OpenAPI document (REL-15)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dweud-open-api-'));
  let store: Store;
  let contacts: ContactStore;
  let parcels: ParcelStore;
  let kid: string;
  let files: FileStore;
  let document: Document;
  before(async () => {
    const sql = await openPglite();
    store = await sqlStore(sql);
    contacts = await sqlContactStore(sql);
    parcels = await sqlParcelStore(sql);
    kid = await thumbprintOf((await testKeys()).publicKey);
    files = await openFileStore(folder);
    document = (await openApi({contacts: true, files: true, parcels: true})) as Document;
  });
  after(async () => {
    await store.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** A service, and what may be amiss in it. */
  function service({
    now = open,
    failing = false,
    limited = false,
    broken = false,
    isLeaving = false,
    maxMemory = 1e9,
  } = {}): Handler {
    const down = () => Promise.reject(new Error('down'));
    const away = {find: down, add: down, remove: down};
    const common = {
      definitions: [definition],
      now: () => {
        if (broken) throw new Error('broken');
        return now;
      },
      // As of somebody who has just used up all of it.
      ...(limited && {rateLimit: {requests: 1, seconds: 1e6, client: () => 'a', clock: () => 0}}),
    };
    return createService({
      receive: createReceiver({...common, files, store: {...store, ...(failing && away)}}),
      receiveContact: createContactReceiver({
        ...common,
        store: {...contacts, ...(failing && away)},
      }),
      receiveFile: createFileReceiver({
        ...common,
        maxMemory,
        store: {...files, ...(failing && away)},
      }),
      receiveParcel: createParcelReceiver({
        ...common,
        consultations: ['views'],
        keys: [kid],
        store: {...parcels, ...(failing && away)},
      }),
      health: healthOf({store: {...store, ...(failing && away)}, isLeaving: () => isLeaving}),
      openApi: document,
    });
  }

  const json = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    new Request(`https://receiver.example${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const form = (
    {id = anId(), version = '1', of = 'views', text = 'A text', type = 'text/plain'} = {},
    headers: Record<string, string> = {},
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({id, consultation: of, version, question: 'docs'}))
      body.append(name, value);
    body.append('file', new File([text], 'a.txt', {type}));
    return new Request('https://receiver.example/files', {method: 'POST', body, headers});
  };
  const get = (path: string) => new Request(`https://receiver.example${path}`);
  const remove = (id: string, headers: Record<string, string> = {}) =>
    new Request(`https://receiver.example/files/${id}`, {method: 'DELETE', headers});

  test('is one, by the schema of OpenAPI 3.1', async () => {
    const some = [{}, {files: true}, {parcels: true}].map(openApi);
    for (const one of [document, ...(await Promise.all(some))]) {
      const result = await new Validator().validate(
        structuredClone(one) as Record<string, unknown>,
      );
      assert.deepEqual(result.errors ?? [], []);
      assert.ok(result.valid);
    }
  });

  test('describes what a service has, and no more', async () => {
    const paths = async (parts: object) => Object.keys(((await openApi(parts)) as Document).paths);
    const ways = ['/healthz', '/readyz', '/openapi.json'];
    assert.deepEqual(await paths({}), ['/responses', ...ways]);
    assert.deepEqual(await paths({contacts: true}), ['/responses', '/contacts', ...ways]);
    assert.deepEqual(await paths({files: true}), ['/responses', '/files', '/files/{id}', ...ways]);
    assert.deepEqual(await paths({parcels: true}), ['/responses', '/parcels', ...ways]);
  });

  test('describes every answer that a service gives, and nothing that it does not', async () => {
    const ajv = new Ajv2020({strict: false, validateFormats: false});
    ajv.addSchema({...document, $id: 'https://receiver.example/openapi.json'});
    const seen = new Set<string>();
    const problems = new Set<string>();

    /** Asks, and holds the answer to what is described. */
    async function ask(request: Request, state: Parameters<typeof service>[0] = {}, first = false) {
      const receive = service(state);
      if (first) await receive(request.clone());
      const {pathname} = new URL(request.url);
      const path = pathname.replace(/^\/files\/.*/, '/files/{id}');
      const method = request.method.toLowerCase();
      const answer = await receive(request);
      const at = `${method} ${path} ${answer.status}`;
      const described = document.paths[path]?.[method]?.responses[answer.status];
      assert.ok(described, `${at} is not described`);
      seen.add(at);
      for (const [name, {required}] of Object.entries(described.headers ?? {}))
        if (required) assert.match(answer.headers.get(name) ?? '', /^[1-9]\d*$/, at);
      const text = await answer.text();
      if (!described.content) return assert.equal(text, '', at);
      const type = answer.headers.get('content-type')!;
      const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
      const place = ['paths', path, method, 'responses', String(answer.status), 'content', type]
        .map(escaped)
        .join('/');
      assert.ok(described.content[type], `${at}: ${type} is not described`);
      const validate = ajv.getSchema(
        `https://receiver.example/openapi.json#/${encodeURI(place)}/schema`,
      )!;
      const value = JSON.parse(text) as {type?: string};
      assert.ok(validate(value), `${at}: ${text} ${ajv.errorsText(validate.errors)}`);
      if (type === 'application/problem+json') problems.add(`${method} ${path} ${value.type}`);
    }

    const early = {now: new Date('2026-10-01T00:00:00Z')};
    const late = {now: new Date('2027-01-01T00:00:00Z')};
    const trains = {id: 'trains', version: '1'};
    const other = {id: 'views', version: '9'};
    for (const [path, one, changed] of [
      ['/responses', aResponse, {answers: {}}],
      ['/contacts', aContact, {day: '2026-11-21'}],
    ] as const) {
      await ask(json(path, one()));
      await ask(json(path, one()), {}, true);
      const kept = one();
      await ask(json(path, kept, {'idempotency-key': `"${kept.id}"`}));
      await ask(json(path, {...kept, ...changed}));
      await ask(json(path, one(), {'content-type': 'text/plain'}));
      await ask(json(path, ' '.repeat(300_000)));
      await ask(json(path, '{'));
      await ask(json(path, one(), {'idempotency-key': '"other"'}));
      await ask(json(path, one({language: 'xx', answers: {nobody: 1}})));
      await ask(json(path, one({consultation: trains})));
      await ask(json(path, one({consultation: other})));
      await ask(json(path, one()), early);
      await ask(json(path, one()), late);
      await ask(json(path, one()), {failing: true});
      await ask(json(path, one()), {broken: true});
      await ask(json(path, one()), {limited: true}, true);
    }
    const aSealed = (more: object = {}, id = anId()) => aParcel('{}', {id, consultation, ...more});
    const sealed = await aSealed();
    await ask(json('/parcels', sealed, {'idempotency-key': `"${sealed.id}"`}));
    await ask(json('/parcels', sealed));
    await ask(json('/parcels', await aSealed({}, sealed.id)));
    await ask(json('/parcels', sealed, {'content-type': 'text/plain'}));
    await ask(json('/parcels', ' '.repeat(600_000)));
    await ask(json('/parcels', '{'));
    await ask(json('/parcels', sealed, {'idempotency-key': '"other"'}));
    await ask(json('/parcels', {...sealed, tag: '='}));
    await ask(json('/parcels', await aSealed({consultation: trains})));
    await ask(json('/parcels', await aSealed()), {failing: true});
    await ask(json('/parcels', await aSealed()), {limited: true}, true);
    const kept = anId();
    await ask(form({id: kept}));
    await ask(form({id: kept}));
    await ask(form({id: kept, text: 'Another'}));
    await ask(form({}, {'content-type': 'text/plain'}));
    await ask(form({text: 'x'.repeat(3_000_000)}));
    await ask(form({}, {'content-type': 'multipart/form-data; boundary=none'}));
    await ask(form({type: 'image/png'}));
    await ask(form({of: 'trains'}));
    await ask(form({version: '9'}));
    await ask(form(), early);
    await ask(form(), late);
    await ask(form(), {failing: true});
    await ask(form(), {broken: true});
    await ask(form(), {limited: true}, true);
    await ask(form({}, {origin: 'https://evil.example'}));
    await ask(remove(anId()));
    await ask(remove(anId(), {'sec-fetch-site': 'cross-site'}));
    await ask(remove(anId()), {failing: true});
    await ask(remove(anId()), {limited: true}, true);
    const claims = {docs: [{id: kept, name: 'a.txt', size: 6, type: 'text/plain'}]};
    await ask(json('/responses', aResponse({answers: claims})));
    await ask(remove(kept));
    await ask(get('/healthz'));
    await ask(get('/readyz'));
    await ask(get('/readyz'), {failing: true});
    await ask(get('/readyz'), {isLeaving: true});
    await ask(get('/openapi.json'));

    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, {responses}]) =>
        Object.keys(responses ?? {}).map((status) => `${method} ${path} ${status}`),
      ),
    );
    // These fail in no way that a test could bring about from outside: neither asks a clock.
    const unseen = described.filter((one) => !seen.has(one));
    assert.deepEqual(unseen, ['delete /files/{id} 500', 'post /parcels 500']);
    const types = (path: string) => [...problems].filter((one) => one.startsWith(`post ${path} `));
    assert.equal(types('/responses').length, 13);
    assert.equal(types('/parcels').length, 9);
  });

  test('describes parcels as kiosks seal them', async () => {
    const validate = new Ajv2020({strict: false}).compile(document.components.schemas['Parcel']!);
    const parcel = await aParcel();
    assert.ok(validate(parcel), JSON.stringify(validate.errors));
    const {contentSchema} = (
      document.components.schemas['Parcel'] as {
        properties: {protected: {contentSchema: object}};
      }
    ).properties.protected;
    const isHead = new Ajv2020({strict: false}).compile(contentSchema);
    assert.ok(isHead(headOf(parcel)), JSON.stringify(isHead.errors));
    for (const other of [{id: 'x'}, {tag: undefined}, {tag: '='}, {consultation: {id: 'views'}}])
      assert.equal(validate(JSON.parse(JSON.stringify({...parcel, ...other}))), false);
    assert.equal(isHead({...headOf(parcel), day: 'today'}), false);
  });

  test('describes, besides, what the server itself says while it closes', async () => {
    const {status, headers} = problemResponse(new Refusal('shutting-down'));
    assert.ok(document.paths['/responses']!['post']!.responses[status]);
    assert.ok(headers.has('retry-after'));
  });
});
