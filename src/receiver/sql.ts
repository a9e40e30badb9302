/** Runs one statement, with `$1`, `$2` … for its parameters, and resolves to its rows. */
export type Query = <Row>(text: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** All that the store asks of a database that speaks PostgreSQL. */
export interface Sql {
  readonly query: Query;
  /** Runs the work in one transaction, which is rolled back when the work rejects. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
