import {headOf} from '../../kiosk/parcel.js';
import {isUuid} from '../../questions/uuid.js';
import {bytesIn, linesOf} from '../lines-in.js';
import {UsageError} from '../usage-error.js';

/** What is said of a line that is no parcel. */
const says = 'is no parcel. Nothing was taken away.';

function idIn(line: string): string | undefined {
  try {
    const id = headOf(JSON.parse(line))?.id;
    return isUuid(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The ids of the parcels in a file, each once. Throws a `UsageError` where it cannot be read, and where a line is no parcel:
 * then it is another file, or not the whole of one.
 */
export async function idsIn(path: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const {text, number} of linesOf(bytesIn(path), path, {longest: 2 ** 20, says})) {
    const id = idIn(text);
    if (id === undefined) throw new UsageError(`${path}:${number} ${says}`);
    ids.add(id);
  }
  return ids;
}
