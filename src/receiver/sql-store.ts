import {inBatches} from './in-batches.js';
import {migrate} from './migrations.js';
import type {Sql} from './sql.js';
import type {NewResponse, Reading, Store, StoredResponse} from './store.js';

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

/** Of an error that may be one row's fault, or the fault of rows together: data, a rule of the table, a deadlock. */
const isOfRows = ({code}: {readonly code?: unknown}) => /^(22|23|40)/.test(String(code));

/**
 * Keeps many responses with one statement, which is one transaction, and resolves to whether each was kept. They go in the
 * order of their ids, so that two statements with the same ones wait for each other instead of for ever. When one row
 * is at fault each is tried by itself.
 */
async function addAll(
  sql: Sql,
  rows: readonly NewResponse[],
): Promise<readonly (boolean | Promise<boolean>)[]> {
  const asJson = rows.map(({receivedAt, ...rest}) => ({...rest, received_at: receivedAt}));
  try {
    const added = await sql.query<{id: string; reference: string}>(
      `INSERT INTO dweud_response
         (id, consultation, version, language, reference, received_at, sha256, body)
       SELECT id, consultation, version, language, reference, received_at, sha256, body
       FROM json_to_recordset(CAST(CAST($1 AS text) AS json)) AS sent
         (id uuid, consultation text, version text, language text, reference text,
          received_at timestamptz, sha256 text, body text)
       ORDER BY id
       ON CONFLICT DO NOTHING RETURNING CAST(id AS text) AS id, reference`,
      [JSON.stringify(asJson)],
    );
    const kept = new Set(added.map(({id, reference}) => `${id} ${reference}`));
    // Taken out as it is found: of two that are the same one was kept.
    return rows.map(({id, reference}) => kept.delete(`${id.toLowerCase()} ${reference}`));
  } catch (error) {
    if (rows.length === 1 || !isOfRows(error as object)) throw error;
    return rows.map(async (row) => (await addAll(sql, [row]))[0]!);
  }
}

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
    // Two: while one is written to the disk, the next is under way.
    add: inBatches((rows) => addAll(sql, rows), {atOnce: 2, most: 50}),

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
