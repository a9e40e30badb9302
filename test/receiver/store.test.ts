import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {
  connectPostgres,
  createReceiver,
  longestResponse,
  openPglite,
  openStore,
  sqlContactStore,
  sqlParcelStore,
  sqlStore,
  type NewResponse,
  type Reading,
  type Store,
} from '../../src/receiver/index.js';
import {startPostgres} from '../rig/postgres.js';
import {temporaryFolder} from '../rig/processes.js';
import {aResponse, definition, open} from './consultation.js';
import {post} from './requests.js';

let made = 0;
let roles = 0;
const another = (more: Partial<NewResponse> = {}): NewResponse => {
  made++;
  return {
    id: `0192f0c1-0000-7000-8000-${String(made).padStart(12, '0')}`,
    consultation: 'buses',
    version: '1',
    language: 'cy',
    reference: `REF-${made}`,
    receivedAt: new Date('2026-11-22T12:34:56.789Z'),
    sha256: 'f'.repeat(64),
    body: '{"answers":{}}',
    ...more,
  };
};
const read = async (store: Store, reading: Reading) => {
  const pages: string[][] = [];
  for await (const page of store.responses(reading)) pages.push(page.map(({id}) => id));
  return pages;
};

/** What every place that responses are kept in has to do. */
function keeps(name: string, place: () => Promise<Store>) {
  describe(`a store ${name}`, () => {
    let store: Store;
    before(async () => {
      store = await place();
    });
    after(() => store?.close());

    test('gives back what it was given', async () => {
      const one = another();
      assert.equal(await store.add(one), true);
      const {cursor, response, ...rest} = (await store.find(one.id))!;
      assert.deepEqual(rest, one);
      assert.match(cursor, /^\d+$/);
      assert.deepEqual(response, {answers: {}});
      assert.equal(await store.find('0192f0c1-0000-7000-8000-ffffffffffff'), undefined);
    });

    test('refuses an id, and a reference of the same consultation, that is taken (REL-03)', async () => {
      const one = another();
      assert.equal(await store.add(one), true);
      assert.equal(await store.add(another({id: one.id})), false);
      assert.equal(await store.add(another({reference: one.reference})), false);
      assert.equal((await store.find(one.id))?.reference, one.reference);
      const elsewhere = another({reference: one.reference, consultation: 'trains'});
      assert.equal(await store.add(elsewhere), true);
    });

    test('keeps one of many that arrive under one id at once (REL-03)', async () => {
      const one = another({consultation: 'at-once'});
      const added = await Promise.all(
        Array.from({length: 25}, (_, i) => store.add({...one, reference: `R-${i}`})),
      );
      assert.equal(added.filter(Boolean).length, 1);
      assert.equal(await store.count({consultation: 'at-once'}), 1);
    });

    test('keeps the others when one of many that come at once cannot be kept (REL-15)', async () => {
      const all = Array.from({length: 9}, () => another({consultation: 'mixed'}));
      // No database takes this text.
      all[4] = {...all[4]!, reference: 'NUL \u0000'};
      const added = await Promise.allSettled(all.map((one) => store.add(one)));
      assert.deepEqual(
        added.map((one) => one.status === 'fulfilled' && one.value),
        all.map((_, at) => at !== 4),
      );
      assert.equal(await store.count({consultation: 'mixed'}), 8);
    });

    test('says of two that are the same in everything, and come at once, that it kept one (REL-03)', async () => {
      const one = another();
      const added = await Promise.all([store.add(one), store.add({...one})]);
      assert.deepEqual(added.sort(), [false, true]);
    });

    test('holds one of fifty copies of a response that come at once, and each sender has its receipt (REL-03, T-08)', async () => {
      const receive = createReceiver({definitions: [definition], store, now: () => open});
      const response = aResponse();
      const before = await store.count({consultation: 'buses'});
      const answers = await Promise.all(Array.from({length: 50}, () => receive(post(response))));
      const statuses = answers.map(({status}) => status).sort();
      assert.deepEqual(statuses, [...Array.from({length: 49}, () => 200), 201]);
      const receipts = await Promise.all(answers.map((answer) => answer.text()));
      assert.equal(new Set(receipts).size, 1);
      assert.equal(await store.count({consultation: 'buses'}), before + 1);
    });

    test('holds one of fifty different responses that come at once under one id, and refuses the others (REL-03, T-08)', async () => {
      const receive = createReceiver({definitions: [definition], store, now: () => open});
      const {id} = aResponse();
      const before = await store.count({consultation: 'buses'});
      const answers = await Promise.all(
        Array.from({length: 50}, (_, i) =>
          receive(post({...aResponse({answers: {rides: 'yes', minutes: i}}), id})),
        ),
      );
      const statuses = answers.map(({status}) => status).sort();
      assert.deepEqual(statuses, [201, ...Array.from({length: 49}, () => 409)]);
      assert.equal(await store.count({consultation: 'buses'}), before + 1);
    });

    test('reads in the order of receipt, page by page, from any place on', async () => {
      const all: NewResponse[] = [];
      for (let i = 0; i < 7; i++)
        all.push(another({consultation: 'paged', version: i % 2 ? 'odd' : 'even'}));
      for (const one of all) await store.add(one);
      const ids = all.map(({id}) => id);
      const paged = {consultation: 'paged'};
      assert.deepEqual(await read(store, {...paged, limit: 3}), [
        ids.slice(0, 3),
        ids.slice(3, 6),
        ids.slice(6),
      ]);
      assert.deepEqual(await read(store, paged), [ids]);
      assert.deepEqual(await read(store, {...paged, version: 'odd', limit: 3}), [
        [ids[1], ids[3], ids[5]],
      ]);
      const {cursor} = (await store.find(ids[3]!))!;
      assert.deepEqual(await read(store, {...paged, after: cursor}), [ids.slice(4)]);
      assert.deepEqual(await read(store, {consultation: 'none'}), []);
      assert.equal(await store.count(paged), 7);
      assert.equal(await store.count({...paged, version: 'even'}), 4);
      assert.equal(await store.count({consultation: 'none'}), 0);
    });

    test('stops reading when nobody asks for more', async () => {
      for (let i = 0; i < 4; i++) await store.add(another({consultation: 'stopped'}));
      let pages = 0;
      for await (const _ of store.responses({consultation: 'stopped', limit: 1}))
        if (++pages === 2) break;
      assert.equal(pages, 2);
    });

    test('gives every text back byte for byte (T-10)', async () => {
      const texts = [
        'NUL \u0000 inside, \u0001 and \u001f',
        'half of a pair: \ud800, \udfff, and turned round \udc00\ud800',
        '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ŵŷŴŶ w\u0302y\u0302',
        'שלום \u202eabc\u202c مرحبا',
        '\ufeff\u2028\u2029\uffff "quoted" \\u0000 \\ \' $1 ; --',
        'x'.repeat(200_000),
      ];
      const response = aResponse({
        answers: {rides: 'no', why_not: '\ud800\udfff🏴󠁧󠁢󠁷󠁬󠁳󠁿\tŵ', stop: 'Tŷ \u202eMawr\ufeff\uffff'},
      });
      const receive = createReceiver({definitions: [definition], store, now: () => open});
      const sent = JSON.stringify(response);
      assert.equal((await receive(post(sent))).status, 201);
      const kept = (await store.find(response.id))!;
      assert.equal(kept.body, sent);
      assert.deepEqual(kept.response, response);
      for (const text of texts) {
        const one = another({body: JSON.stringify({text})});
        await store.add(one);
        const {body} = (await store.find(one.id))!;
        assert.ok(Buffer.from(body).equals(Buffer.from(one.body)));
        assert.equal((JSON.parse(body) as {text: string}).text, text);
      }
    });

    test('takes twenty answers of 5,000 words, in the script with the longest, byte for byte (T-10)', async () => {
      const names = Array.from({length: 20}, (_, at) => `long_${at}`);
      const long = {
        ...definition,
        pages: [
          {
            ...{id: 'long', title: 'Long'},
            questions: names.map((name) => ({name, type: 'textarea', label: name, maxWords: 5000})),
          },
        ],
      };
      const text = `${'সাপ্তাহিক '.repeat(4998)}ŵ 👩‍👩‍👧`;
      const response = aResponse({answers: Object.fromEntries(names.map((name) => [name, text]))});
      const sent = JSON.stringify(response);
      const bytes = Buffer.byteLength(sent);
      assert.ok(bytes > 2.5 * 1024 * 1024 && bytes < longestResponse);
      const receive = createReceiver({definitions: [long], store, now: () => open});
      const said = {'content-length': String(bytes)};
      assert.equal((await receive(post(sent, said))).status, 201);
      assert.equal((await receive(post(sent, said))).status, 200);
      assert.ok((await store.find(response.id))!.body === sent);
    });

    test('keeps a fingerprint by which two responses differ or not', async () => {
      const receive = createReceiver({definitions: [definition], store, now: () => open});
      const response = aResponse();
      await receive(post(response));
      const canonical =
        `{"answers":{"rides":"yes"},"channel":"web","consultation":{"id":"buses","version":"2"},` +
        `"id":"${response.id}","language":"cy","startedAt":"${response.startedAt}",` +
        `"submittedAt":"${response.submittedAt}"}`;
      assert.equal(
        (await store.find(response.id))?.sha256,
        createHash('sha256').update(canonical).digest('hex'),
      );
    });
  });
}

const folder = temporaryFolder('store');
after(() => folder.remove());
keeps('in memory', async () => sqlStore(await openPglite()));
keeps('in a folder', () => openStore({databaseUrl: '', folder: `${folder.path}/a/b`}));

describe('on a PostgreSQL server', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  /** Runs as the page says, and opens as a role that may do no more than it says: a table that it forgot is not made. */
  async function inPartitions(): Promise<string> {
    const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
    const [tables, rights, ...more] = [...page.matchAll(/```sql\n([^`]*)```/g)].map(
      ([, statements]) => statements!,
    );
    assert.deepEqual(more, []);
    const role = `receiver_${++roles}`;
    const url = new URL(await server.database());
    const sql = await connectPostgres(url.href);
    try {
      await sql.query(tables!);
      const [table] = await sql.query(
        `SELECT relkind FROM pg_class WHERE relname = 'dweud_response'`,
      );
      assert.deepEqual(table, {relkind: 'p'});
      await sql.query(`CREATE ROLE ${role} LOGIN PASSWORD '${role}'`);
      await sql.query(rights!.replaceAll('TO receiver;', `TO ${role};`));
    } finally {
      await sql.close();
    }
    [url.username, url.password] = [role, role];
    return url.href;
  }
  keeps('on a server', () => openStore({databaseUrl: server.url}));
  keeps('in partitions, which docs/operating.md has', async () => {
    return openStore({databaseUrl: await inPartitions()});
  });

  test('in those partitions contact details and parcels are kept, too', async () => {
    const url = await inPartitions();
    const contacts = await sqlContactStore(await connectPostgres(url));
    const parcels = await sqlParcelStore(await connectPostgres(url));
    const {id, consultation, version, language, sha256, body} = another();
    const parcel = {id, consultation, version, day: '2026-11-22', sha256, body};
    try {
      assert.equal(await contacts.add({...parcel, language}), true);
      assert.equal((await contacts.find(id))?.body, body);
      assert.equal(await parcels.add(parcel), true);
      assert.deepEqual(await parcels.find(id), parcel);
    } finally {
      await Promise.all([contacts.close(), parcels.close()]);
    }
  });

  test('many processes that start at once make one set of tables', async () => {
    const url = await server.database();
    const stores = await Promise.all(Array.from({length: 8}, () => openStore({databaseUrl: url})));
    const sql = await connectPostgres(url);
    try {
      assert.deepEqual(await sql.query('SELECT number FROM dweud_migration ORDER BY number'), [
        {number: 1},
        {number: 2},
        {number: 3},
      ]);
      await stores[0]!.add(another());
      assert.equal(await stores[7]!.count({consultation: 'buses'}), 1);
    } finally {
      await Promise.all([sql, ...stores].map((one) => one.close()));
    }
  });

  test('tables that are up to date need no right to make tables', async () => {
    const url = await server.database();
    await (await openStore({databaseUrl: url})).close();
    const owner = await connectPostgres(url);
    await owner.query(`CREATE ROLE clerk LOGIN PASSWORD 'clerk'`);
    await owner.query('GRANT SELECT ON dweud_migration TO clerk');
    await owner.query('GRANT SELECT, INSERT ON dweud_response TO clerk');
    await owner.close();
    const as = new URL(url);
    [as.username, as.password] = ['clerk', 'clerk'];
    const store = await openStore({databaseUrl: as.href});
    try {
      assert.equal(await store.add(another()), true);
    } finally {
      await store.close();
    }
  });

  test('a transaction that fails leaves nothing', async () => {
    const sql = await connectPostgres(server.url);
    try {
      const work = sql.transaction(async (query) => {
        await query('CREATE TABLE half (n integer)');
        throw new Error('no');
      });
      await assert.rejects(work, /no/);
      await assert.rejects(sql.query('SELECT * FROM half'), {code: '42P01'});
    } finally {
      await sql.close();
    }
  });

  test('a server that is away is a 503, and one that comes back goes on (REL-04, REL-15)', async () => {
    const url = await server.database();
    const store = await openStore({databaseUrl: url});
    const receive = createReceiver({definitions: [definition], store, now: () => open});
    try {
      const first = aResponse();
      assert.equal((await receive(post(first))).status, 201);
      await server.crash();
      const second = aResponse();
      assert.equal((await receive(post(second))).status, 503);
      await server.resume();
      assert.equal((await receive(post(second))).status, 201);
      assert.equal((await receive(post(first))).status, 200);
    } finally {
      await store.close();
    }
  });

  test('a server that is away at the start is an error that says so', async () => {
    const url = server.url.replace(/:\d+\//, ':1/');
    await assert.rejects(openStore({databaseUrl: url}), {code: 'ECONNREFUSED'});
  });
});
