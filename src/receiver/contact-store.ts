import type {ContactDetails} from '../definition/generated/types.js';
import {migrate} from './migrations.js';
import {openSql, type StorePlace} from './open-sql.js';
import type {Sql} from './sql.js';

/** Contact details, ready to be kept. No moment is part of them, and no place in an order. */
export interface NewContact {
  readonly id: string;
  readonly consultation: string;
  readonly version: string;
  readonly language: string;
  /** `YYYY-MM-DD` in London. */
  readonly day: string;
  /** SHA-256 of them in their canonical form, in hexadecimal. */
  readonly sha256: string;
  /** The contact details as JSON. */
  readonly body: string;
}

/** Contact details that are kept. */
export interface StoredContact extends NewContact {
  /** The body, parsed. */
  readonly contact: ContactDetails;
}

/** Where contact details are kept. Every function rejects when the store cannot be reached. */
export interface ContactStore {
  /** Keeps contact details, durably before it resolves to true; false, and nothing is kept, when the id is taken. */
  add(contact: NewContact): Promise<boolean>;
  find(id: string): Promise<StoredContact | undefined>;
  /** Pages of contact details in the order of their ids, which are random. */
  contacts(reading: {
    consultation: string;
    limit?: number;
  }): AsyncIterable<readonly StoredContact[]>;
  /** Takes away what is no longer needed. Resolves to false when there was nothing of that id. */
  remove(id: string): Promise<boolean>;
  close(): Promise<void>;
}

const columns = `CAST(id AS text) AS id, consultation, version, language, day, sha256, body`;
const fromRow = (row: NewContact): StoredContact => ({
  ...row,
  contact: JSON.parse(row.body) as ContactDetails,
});

/** The store of contact details in a database that speaks PostgreSQL, its tables brought up to date first. */
export async function sqlContactStore(sql: Sql): Promise<ContactStore> {
  await migrate(sql);
  const page = (consultation: string, after: string, limit: number) =>
    sql.query<NewContact>(
      `SELECT ${columns} FROM dweud_contact
       WHERE consultation = $1 AND id > CAST($2 AS uuid)
       ORDER BY dweud_contact.id LIMIT CAST($3 AS integer)`,
      [consultation, after, limit],
    );
  return {
    async add({id, consultation, version, language, day, sha256, body}) {
      const rows = await sql.query(
        `INSERT INTO dweud_contact (id, consultation, version, language, day, sha256, body)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, consultation, version, language, day, sha256, body],
      );
      return rows.length === 1;
    },

    async find(id) {
      const [row] = await sql.query<NewContact>(
        `SELECT ${columns} FROM dweud_contact WHERE id = $1`,
        [id],
      );
      return row && fromRow(row);
    },

    async *contacts({consultation, limit = 500}) {
      for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
        const found = await page(consultation, after, limit);
        if (found.length) yield found.map(fromRow);
        if (found.length < limit) return;
        after = found.at(-1)!.id;
      }
    },

    async remove(id) {
      const rows = await sql.query('DELETE FROM dweud_contact WHERE id = $1 RETURNING id', [id]);
      return rows.length === 1;
    },

    close: () => sql.close(),
  };
}

/** Where to keep contact details. */
export interface ContactStorePlace extends StorePlace {
  /** Whether they may stand in the database of the responses, which remembers the order of its rows. */
  readonly shared?: boolean;
}

/**
 * Where contact details are: in the database of the environment variable `CONTACT_DATABASE_URL`, or in a folder of their
 * own. Throws where `DATABASE_URL` names a database for responses but nothing says where contact details go: in one
 * database the order of the rows would tell which came with which response.
 */
export function contactPlace({
  shared = false,
  databaseUrl = process.env['CONTACT_DATABASE_URL'],
  folder,
  connections,
}: ContactStorePlace = {}) {
  const ofResponses = process.env['DATABASE_URL'];
  const isUnsaid = !databaseUrl && folder === undefined;
  if (isUnsaid && ofResponses && !shared)
    throw new Error(
      'DATABASE_URL is for responses. Say where contact details go: in CONTACT_DATABASE_URL, or with openContactStore({folder}); or with openContactStore({shared: true}), if both may stand in one database.',
    );
  const url = isUnsaid && shared ? ofResponses : databaseUrl;
  return {databaseUrl: url, folder: folder ?? '.data/dweud-contacts', connections};
}

/**
 * Opens the store of contact details: the database of the environment variable `CONTACT_DATABASE_URL`, or a folder of
 * its own. Rejects when it cannot be reached, and where nothing says that they stand apart from responses.
 */
export const openContactStore = async (place?: ContactStorePlace): Promise<ContactStore> =>
  openSql(contactPlace(place), sqlContactStore);
