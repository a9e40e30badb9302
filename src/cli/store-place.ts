import {UsageError} from './usage-error.js';

/** Where one kind of thing is kept; what is not said is the store's own choice. */
export interface Place {
  /** Empty where a folder was named: no variable of the environment counts then. */
  readonly databaseUrl?: string;
  readonly folder?: string;
}

/**
 * The place that the options `--<name>database` and `--<name>folder` name. Throws a `UsageError` where both do, or the URL
 * is none of PostgreSQL.
 */
export function storePlace(name: string, databaseUrl?: string, folder?: string): Place {
  if (databaseUrl !== undefined && folder !== undefined)
    throw new UsageError(`Say either --${name}database or --${name}folder.`);
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new UsageError(`--${name}database takes a URL that begins with postgres://.`);
  if (folder !== undefined) return {databaseUrl: '', folder};
  return databaseUrl === undefined ? {} : {databaseUrl};
}
