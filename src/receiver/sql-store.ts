import {migrate} from './migrations.js';
import type {Sql} from './sql.js';
import type {Reading, Store, StoredResponse} from './store.js';

interface Row {
  readonly sequence: string;
  readonly id: string;
  readonly consultation: string;
  readonly version: string;
  readonly language: string;
  readonly reference: string;
  readonly received_at: Date;
  readonly sha256: string;
  readonly body: string;
}

const columns = `CAST(sequence AS text) AS sequence, CAST(id AS text) AS id, consultation, version, language,
                 reference, received_at, sha256, body`;

const fromRow = ({sequence, received_at, ...rest}: Row): StoredResponse => ({
  ...rest,
  response: JSON.parse(rest.body) as StoredResponse['response'],
  cursor: sequence,
  receivedAt: received_at,
});

/** The store in a database that speaks PostgreSQL, its tables brought up to date first. */
export async function sqlStore(sql: Sql): Promise<Store> {
  await migrate(sql);

  async function page(
    {consultation, version}: Reading,
    after: string,
    limit: number,
  ): Promise<StoredResponse[]> {
    const rows = await sql.query<Row>(
      `SELECT ${columns} FROM dweud_response
       WHERE consultation = $1 AND (CAST($2 AS text) IS NULL OR version = $2)
         AND sequence > CAST($3 AS bigint)
       ORDER BY dweud_response.sequence LIMIT CAST($4 AS integer)`,
      [consultation, version ?? null, after, limit],
    );
    return rows.map(fromRow);
  }

  return {
    async add({id, consultation, version, language, reference, receivedAt, sha256, body}) {
      const rows = await sql.query(
        `INSERT INTO dweud_response
           (id, consultation, version, language, reference, received_at, sha256, body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, consultation, version, language, reference, receivedAt.toISOString(), sha256, body],
      );
      return rows.length === 1;
    },

    async find(id) {
      const [row] = await sql.query<Row>(`SELECT ${columns} FROM dweud_response WHERE id = $1`, [
        id,
      ]);
      return row && fromRow(row);
    },

    async *responses({after = '0', limit = 500, ...selection}) {
      for (let cursor = after; ;) {
        const found = await page(selection, cursor, limit);
        if (found.length) yield found;
        if (found.length < limit) return;
        cursor = found.at(-1)!.cursor;
      }
    },

    async count({consultation, version}) {
      const [row] = await sql.query<{total: string}>(
        `SELECT CAST(count(*) AS text) AS total FROM dweud_response
         WHERE consultation = $1 AND (CAST($2 AS text) IS NULL OR version = $2)`,
        [consultation, version ?? null],
      );
      return Number(row!.total);
    },

    close: () => sql.close(),
  };
}
