import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {
  connectPostgres,
  contactCsvOf,
  createContactReceiver,
  createReceiver,
  csvOf,
  openContactStore,
  openPglite,
  sqlContactStore,
  sqlStore,
  type ContactReceiverOptions,
  type ContactStore,
  type Note,
  type Store,
} from '../../src/receiver/index.js';
import {startPostgres} from '../rig/postgres.js';
import {temporaryFolder} from '../rig/processes.js';
import {jsonOf, pointersOf, post} from './requests.js';

const definition = {
  id: 'service',
  version: '1',
  languages: ['en', 'cy'],
  title: 'Service',
  opens: '2026-11-01T09:00:00Z',
  closes: '2026-12-01T17:00:00Z',
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
          fields: ['name', 'email'],
        },
        {name: 'news', type: 'consent', separate: true, label: 'News', text: 'Send me news.'},
      ],
    },
  ],
};
const open = new Date('2026-11-22T12:34:56.789Z');
let made = 0;
const aContact = (more: object = {}) => ({
  id: `${String(++made).padStart(8, '0')}-0000-4000-8000-000000000000`,
  consultation: {id: 'service', version: '1'},
  language: 'cy',
  day: '2026-11-22',
  answers: {call_me: {name: 'Siân', email: 'sian@example.com'}, news: true},
  ...more,
});

/** What every place that contact details are kept in has to do. */
function keepsApart(
  name: string,
  openStore: () => Promise<{contacts: ContactStore; store: Store}>,
) {
  describe(`contact details in ${name}`, () => {
    let contacts: ContactStore;
    let store: Store;
    before(async () => ({contacts, store} = await openStore()));
    after(() => Promise.all([contacts.close(), store.close()]));

    const receiver = (more: Partial<ContactReceiverOptions> = {}) =>
      createContactReceiver({definitions: [definition], store: contacts, now: () => open, ...more});
    const statusOf = async (body: unknown, more: Partial<ContactReceiverOptions> = {}) =>
      (await receiver(more)(post(body))).status;

    test('are kept once, with neither a moment nor a place in an order (PEC-01)', async () => {
      const details = aContact();
      const first = await receiver()(post(details, {'idempotency-key': `"${details.id}"`}));
      assert.equal(first.status, 201);
      assert.deepEqual(await jsonOf(first), {id: details.id});
      const again = await receiver()(post(details));
      assert.equal(again.status, 200);
      assert.deepEqual(await jsonOf(again), {id: details.id});
      const kept = (await contacts.find(details.id))!;
      assert.deepEqual(kept.contact, details);
      assert.equal(kept.day, '2026-11-22');
      assert.doesNotMatch(JSON.stringify(kept), /12:34|T\\d\\d/);
    });

    test('are told from others with the same id, and kept once when sent many times at once', async () => {
      const details = aContact();
      const answers = await Promise.all(Array.from({length: 10}, () => receiver()(post(details))));
      assert.deepEqual(
        answers.map(({status}) => status).filter((status) => status !== 200),
        [201],
      );
      assert.equal(await statusOf({...details, day: '2026-11-21'}), 409);
    });

    test('are refused where something is wrong, at its place', async () => {
      const refused = async (more: object) => pointersOf(await receiver()(post(aContact(more))));
      assert.deepEqual(await refused({answers: {}}), ['/answers']);
      assert.deepEqual(await refused({answers: {why: 'Because'}}), ['/answers/why']);
      assert.deepEqual(await refused({answers: {call_me: {name: 'Sam'}}}), [
        '/answers/call_me',
        '/answers/call_me/email',
      ]);
      assert.deepEqual(await refused({answers: {call_me: {email: 'sam'}}}), [
        '/answers/call_me/email',
      ]);
      assert.deepEqual(await refused({day: '2026-02-31'}), ['/day']);
      assert.deepEqual(await refused({submittedAt: '2026-11-22T12:34:56Z'}), ['/submittedAt']);
      assert.equal(await statusOf(aContact(), {now: () => new Date('2026-10-01T00:00Z')}), 403);
      assert.equal(await statusOf(aContact({consultation: {id: 'else', version: '1'}})), 404);
      assert.equal((await receiver()(post(aContact(), {'idempotency-key': '"x"'}))).status, 400);
      // What another site can make a browser send without asking first (SEC-10).
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
        assert.equal((await receiver()(post(aContact(), {'content-type': type}))).status, 415);
    });

    test('may come a day after the end, behind their response, and not later', async () => {
      const at = (moment: string) => ({now: () => new Date(moment)});
      assert.equal(await statusOf(aContact(), at('2026-12-02T16:59:00Z')), 201);
      assert.equal(await statusOf(aContact(), at('2026-12-02T17:00:00Z')), 410);
    });

    test('may come for as long as a response that waited on a device, where the definition says so', async () => {
      const at = (moment: string, grace: number) => ({
        definitions: [{...definition, grace}],
        now: () => new Date(moment),
      });
      assert.equal(await statusOf(aContact(), at('2026-12-08T16:59:00Z', 7)), 201);
      assert.equal(await statusOf(aContact(), at('2026-12-08T17:00:00Z', 7)), 410);
      assert.equal(await statusOf(aContact(), at('2026-12-02T16:59:00Z', 0)), 201);
    });

    test('are of a day between the opening and tomorrow, or the day after the end', async () => {
      const on = async (day: string, moment: string) => {
        const sent = post(aContact({day}));
        return pointersOf(await receiver({now: () => new Date(moment)})(sent));
      };
      const middle = '2026-11-22T12:34:56Z';
      assert.deepEqual(await on('2026-10-31', middle), ['/day']);
      assert.deepEqual(await on('2026-11-24', middle), ['/day']);
      assert.deepEqual(await on('9999-12-31', middle), ['/day']);
      assert.deepEqual(await on('2026-12-03', '2026-12-02T12:00:00Z'), ['/day']);
      for (const [day, moment] of [
        ['2026-11-01', middle],
        ['2026-11-23', middle],
        ['2026-12-02', '2026-12-02T12:00:00Z'],
      ] as const)
        assert.equal(await statusOf(aContact({day}), {now: () => new Date(moment)}), 201, day);
    });

    test('hold no control character and no half of a pair', async () => {
      const answers = {call_me: {name: 'X\u0000Y', email: 'sian@example.com'}};
      const faulty = await receiver()(post(aContact({answers})));
      assert.equal(faulty.status, 422);
      assert.deepEqual(await pointersOf(faulty), ['/answers/call_me/name']);
    });

    test('leave nothing of themselves in the log', async () => {
      const notes: Note[] = [];
      await receiver({log: (note) => notes.push(note)})(post(aContact()));
      await receiver({log: (note) => notes.push(note)})(post(aContact({answers: {call_me: {}}})));
      assert.doesNotMatch(JSON.stringify(notes), /Siân|sian|0000-4000/);
      assert.deepEqual(
        notes.map(({status}) => status),
        [201, 422],
      );
    });

    test('come out in the order of their random ids, and can be taken away', async () => {
      const ids: string[] = [];
      for await (const page of contacts.contacts({consultation: 'service', limit: 2}))
        ids.push(...page.map(({id}) => id));
      assert.ok(ids.length > 2);
      assert.deepEqual(ids, [...ids].sort());
      assert.equal(await contacts.remove(ids[0]!), true);
      assert.equal(await contacts.remove(ids[0]!), false);
      assert.equal(await contacts.find(ids[0]!), undefined);
    });

    test('have a file of their own, and no column in that of the responses', async () => {
      const plan = planOf(definition, models);
      const all = async (lines: AsyncIterable<string>) => {
        let text = '';
        for await (const one of lines) text += one;
        return text;
      };
      const lines = (
        await all(contactCsvOf(plan, contacts.contacts({consultation: 'service'})))
      ).split('\r\n');
      assert.equal(lines[0], '_id,_day,_version,_language,call_me.name,call_me.email,news');
      assert.match(lines[1]!, /^[0-9a-f-]{36},2026-11-22,1,cy,Siân,sian@example\.com,true$/);
      const responses = await all(csvOf(plan, store.responses({consultation: 'service'})));
      assert.equal(
        responses,
        '_receivedAt,_reference,_id,_version,_language,_answerLanguages,_event,_device,why,_channel,_submittedAt\r\n',
      );
    });

    test('are no part of a response: there they are refused', async () => {
      const receive = createReceiver({definitions: [definition], store, now: () => open});
      const response = {
        ...aContact(),
        channel: 'web',
        startedAt: '2026-11-22T12:00:00Z',
        submittedAt: '2026-11-22T12:34:56Z',
        day: undefined,
      };
      const answer = await receive(post(response));
      assert.equal(answer.status, 422);
      assert.deepEqual(await pointersOf(answer), ['/answers/call_me', '/answers/news']);
    });
  });
}

keepsApart('a folder', async () => ({
  contacts: await sqlContactStore(await openPglite()),
  store: await sqlStore(await openPglite()),
}));

test('the table of contact details counts nothing and has no time in it (PEC-01)', async () => {
  const sql = await openPglite();
  try {
    await sqlContactStore(sql);
    const columns = await sql.query<{
      name: string;
      type: string;
      default: unknown;
      identity: string;
    }>(
      `SELECT column_name AS name, data_type AS type, column_default AS default, is_identity AS identity
       FROM information_schema.columns WHERE table_name = 'dweud_contact' ORDER BY name`,
    );
    const text = (name: string) => ({name, type: 'text', default: null, identity: 'NO'});
    const texts = ['body', 'consultation', 'day', 'language', 'sha256', 'version'].map(text);
    assert.deepEqual(
      columns.toSorted((a, b) => a.type.localeCompare(b.type)),
      [...texts, {...text('id'), type: 'uuid'}],
    );
    const triggers = await sql.query(
      `SELECT 1 FROM information_schema.triggers WHERE event_object_table = 'dweud_contact'`,
    );
    assert.deepEqual(triggers, []);
  } finally {
    await sql.close();
  }
});

describe('with PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  describe('contact details stand in the database of the responses', () => {
    const variables = ['DATABASE_URL', 'CONTACT_DATABASE_URL'] as const;
    const before = variables.map((name) => [name, process.env[name]] as const);
    const set = (name: (typeof variables)[number], value: string | undefined) => {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    };
    let folder: ReturnType<typeof temporaryFolder>;
    beforeEach(() => {
      folder = temporaryFolder('contacts');
      for (const name of variables) set(name, undefined);
    });
    afterEach(() => {
      for (const [name, value] of before) set(name, value);
      folder.remove();
    });
    const details = aContact();
    const row = {
      id: details.id,
      consultation: 'service',
      version: '1',
      language: 'cy',
      day: details.day,
      sha256: 'f'.repeat(64),
      body: JSON.stringify(details),
    };
    /** Whether what is kept in the store is in the database of that address. */
    const keepsIn = async (url: string, opened: Promise<ContactStore>) => {
      const contacts = await opened;
      await contacts.add(row);
      await contacts.close();
      const there = await openContactStore({databaseUrl: url});
      try {
        return Boolean(await there.find(row.id));
      } finally {
        await there.close();
      }
    };

    test('never by itself: it is said where they go (PEC-01)', async () => {
      set('DATABASE_URL', await server.database());
      await assert.rejects(
        openContactStore(),
        /DATABASE_URL is for responses.*CONTACT_DATABASE_URL/,
      );
      await assert.rejects(openContactStore({shared: false}), /CONTACT_DATABASE_URL/);
    });

    test('not where a folder or a database of their own is named', async () => {
      const responses = await server.database();
      const own = await server.database();
      set('DATABASE_URL', responses);
      assert.equal(await keepsIn(responses, openContactStore({folder: folder.path})), false);
      set('CONTACT_DATABASE_URL', own);
      assert.equal(await keepsIn(own, openContactStore()), true);
      assert.equal(await keepsIn(responses, openContactStore({shared: true})), false);
    });

    test('when they may', async () => {
      const responses = await server.database();
      set('DATABASE_URL', responses);
      assert.equal(await keepsIn(responses, openContactStore({shared: true})), true);
    });
  });

  keepsApart('a server', async () => ({
    contacts: await openContactStore({databaseUrl: server.url}),
    store: await sqlStore(await connectPostgres(server.url)),
  }));
});
