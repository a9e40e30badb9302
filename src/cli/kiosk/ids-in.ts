import {createReadStream} from 'node:fs';
import {headOf} from '../../kiosk/parcel.js';
import {isUuid} from '../../questions/uuid.js';
import {saidBy} from '../opened.js';
import {UsageError} from '../usage-error.js';

/** Characters of a line that is too long for a parcel. */
const tooLong = 2 ** 20;

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop()!;
    yield* lines;
    if (rest.length > tooLong) break;
  }
  yield rest;
}

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
  let at = 0;
  try {
    for await (const line of linesOf(path)) {
      at++;
      if (line.trim() === '') continue;
      const id = idIn(line);
      if (id === undefined)
        throw new UsageError(`${path}:${at} is no parcel. Nothing was taken away.`);
      ids.add(id);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} cannot be read. ${saidBy(error)}`);
  }
  return ids;
}
