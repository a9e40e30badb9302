import {holdsPglite} from '../receiver/pglite.js';
import {UsageError} from './usage-error.js';

/** A place with a store in it. Throws a `UsageError` for a folder without one, so that none is made of it. */
export function standing<
  Place extends {readonly databaseUrl?: string | undefined; readonly folder: string},
>(place: Place): Place {
  if (!place.databaseUrl && !holdsPglite(place.folder))
    throw new UsageError(`${place.folder} holds no store.`);
  return place;
}
