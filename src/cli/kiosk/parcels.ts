import {parseArgs} from 'node:util';
import {openParcelStore, type ParcelStore} from '../../receiver/index.js';
import {responsePlace} from '../../receiver/open-store.js';
import type {Command} from '../command.js';
import {newName} from '../new-name.js';
import {opened} from '../opened.js';
import {standing} from '../standing-store.js';
import {storePlace, type Place} from '../store-place.js';
import type {Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import {idsIn} from './ids-in.js';
import {removeParcels} from './remove-parcels.js';
import {writeParcels} from './write-parcels.js';

const unclear = `Say what to write and where: dweud kiosk parcels --consultation ID --out FILE
or, once that has been opened, what to take away: dweud kiosk parcels --remove FILE`;

/** Opens the store that `dweud serve` puts them into. */
const storeIn = (place: Place): Promise<ParcelStore> =>
  opened('The store of parcels', openParcelStore(standing(responsePlace(place))));

interface Asked {
  readonly consultation?: string | undefined;
  readonly out?: string | undefined;
  readonly remove?: string | undefined;
  readonly json?: boolean | undefined;
}

/** What to do with the store. A file that is no export is refused here, before the store is opened. */
async function taskOf(
  {consultation, out, remove, json}: Asked,
  terminal: Terminal,
): Promise<(store: ParcelStore) => Promise<number>> {
  if (remove !== undefined && consultation === undefined && out === undefined) {
    const ids = await idsIn(remove);
    return (store) => removeParcels(store, ids, {...terminal, isJson: json});
  }
  if (remove === undefined && consultation !== undefined && out !== undefined)
    return (store) => writeParcels(store, {consultation, path: out}, {...terminal, isJson: json});
  throw new UsageError(unclear);
}

/** `dweud kiosk parcels`: what kiosks have posted, out of the store. */
export const run: Command['run'] = async (args, terminal) => {
  const text = {type: 'string'} as const;
  const {values} = parseArgs({
    args: [...args],
    options: {
      ...{consultation: text, out: text, remove: text, database: text, folder: text},
      json: {type: 'boolean'},
    },
  });
  newName(values.out, {option: '--out', example: 'parcels.jsonl'});
  const place = storePlace('', values.database, values.folder);
  const task = await taskOf(values, terminal);
  const store = await storeIn(place);
  try {
    return await task(store);
  } finally {
    await store.close();
  }
};
