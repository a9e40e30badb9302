/** A compiled validator. After a verdict of `false`, `errors` says where (`instancePath`) and what (`keyword`) failed. */
export interface Check {
  (data: unknown): boolean;
  errors?:
    | {
        instancePath: string;
        schemaPath: string;
        keyword: string;
        params: Record<string, unknown>;
      }[]
    | null;
}
