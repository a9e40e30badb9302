import type {Sql} from './sql.js';

/**
 * A PostgreSQL server, or an engine that speaks its protocol, by the optional package `pg`. A server that does not
 * answer in time counts as down: 5 seconds to connect, 10 for a statement.
 */
export async function connectPostgres(databaseUrl: string, connections = 10): Promise<Sql> {
  const {default: pg} = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
  });
  // A connection that breaks while nobody uses it is replaced by the next query; unheard it would end the process.
  pool.on('error', () => undefined);
  return {
    query: async <Row>(text: string, parameters: readonly unknown[] = []) =>
      (await pool.query(text, [...parameters])).rows as Row[],

    async transaction(work) {
      const client = await pool.connect();
      let failure: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await work(
          async <Row>(text: string, parameters: readonly unknown[] = []) =>
            (await client.query(text, [...parameters])).rows as Row[],
        );
        await client.query('COMMIT');
        return result;
      } catch (error) {
        failure = error as Error;
        throw error;
      } finally {
        // A connection that is closed rolls back what it began.
        client.release(failure);
      }
    },

    close: () => pool.end(),
  };
}
