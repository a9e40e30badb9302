import {migrate} from './migrations.js';
import {openSql, type StorePlace} from './open-sql.js';
import type {Sql} from './sql.js';

/** A sealed parcel, ready to be kept. No moment is part of it, and no place in an order. */
export interface StoredParcel {
  readonly id: string;
  readonly consultation: string;
  readonly version: string;
  /** The day on which it was sealed, `YYYY-MM-DD` in London. */
  readonly day: string;
  /** SHA-256 of the parcel in its canonical form, in hexadecimal. */
  readonly sha256: string;
  /** The parcel as JSON. Nothing here opens it. */
  readonly body: string;
}

/** Where parcels are kept until somebody opens them. Every function rejects when the store cannot be reached. */
export interface ParcelStore {
  /** Keeps a parcel, durably before it resolves to true; false, and nothing is kept, when the id is taken. */
  add(parcel: StoredParcel): Promise<boolean>;
  find(id: string): Promise<StoredParcel | undefined>;
  /** Pages of parcels in the order of their ids, which are random. */
  parcels(reading: {consultation: string; limit?: number}): AsyncIterable<readonly StoredParcel[]>;
  /** Takes away what has been opened. Resolves to false when there was nothing of that id. */
  remove(id: string): Promise<boolean>;
  close(): Promise<void>;
}

const columns = 'CAST(id AS text) AS id, consultation, version, day, sha256, body';

/** The store of parcels in a database that speaks PostgreSQL, its tables brought up to date first. */
export async function sqlParcelStore(sql: Sql): Promise<ParcelStore> {
  await migrate(sql);
  const page = (consultation: string, after: string, limit: number) =>
    sql.query<StoredParcel>(
      `SELECT ${columns} FROM dweud_parcel
       WHERE consultation = $1 AND id > CAST($2 AS uuid)
       ORDER BY dweud_parcel.id LIMIT CAST($3 AS integer)`,
      [consultation, after, limit],
    );
  return {
    async add({id, consultation, version, day, sha256, body}) {
      const rows = await sql.query(
        `INSERT INTO dweud_parcel (id, consultation, version, day, sha256, body)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, consultation, version, day, sha256, body],
      );
      return rows.length === 1;
    },

    async find(id) {
      const [row] = await sql.query<StoredParcel>(
        `SELECT ${columns} FROM dweud_parcel WHERE id = $1`,
        [id],
      );
      return row;
    },

    async *parcels({consultation, limit = 500}) {
      for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
        const found = await page(consultation, after, limit);
        if (found.length) yield found;
        if (found.length < limit) return;
        after = found.at(-1)!.id;
      }
    },

    async remove(id) {
      const rows = await sql.query('DELETE FROM dweud_parcel WHERE id = $1 RETURNING id', [id]);
      return rows.length === 1;
    },

    close: () => sql.close(),
  };
}

/**
 * Opens the store of parcels: in the database of the environment variable `DATABASE_URL`, or in a folder. It may be that
 * of the responses: what is sealed tells nothing by the place where it stands.
 */
export const openParcelStore = ({
  databaseUrl = process.env['DATABASE_URL'],
  folder = '.data/dweud-parcels',
  connections,
}: StorePlace = {}): Promise<ParcelStore> =>
  openSql({databaseUrl, folder, connections}, sqlParcelStore);
