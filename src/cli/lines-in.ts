import {createReadStream} from 'node:fs';
import {notRead, refuseUnreadable} from './refuse-unreadable.js';
import {UsageError} from './usage-error.js';

/** What a line may be. */
export interface Limits {
  /** Characters to a line. */
  readonly longest: number;
  /** What is said of a longer one, after its place. */
  readonly says: string;
}

/** Many times what the longest response has. */
const ofResponses: Limits = {longest: 10_000_000, says: 'is longer than any response.'};

/** A line, its number from 1, and how many bytes have been read so far. */
export interface Line {
  readonly text: string;
  readonly number: number;
  readonly bytes: number;
}

/**
 * The lines of a stream of bytes that are not blank, read as they are asked for. Throws a `UsageError` for what is no
 * UTF-8 and for a line without end. `name` says whose lines they are.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  {longest, says}: Limits = ofResponses,
): AsyncGenerator<Line> {
  // It also takes a byte order mark away.
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let [rest, number, bytes] = ['', 0, 0];
  const decoded = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, {stream: true}) : decoder.decode();
    } catch {
      throw new UsageError(`${name}:${number + 1} is no text in UTF-8.`);
    }
  };
  for await (const chunk of chunks) {
    bytes += chunk.length;
    const lines = (rest + decoded(chunk)).split('\n');
    rest = lines.pop()!;
    for (const text of lines) {
      number++;
      if (text.trim()) yield {text, number, bytes};
    }
    if (rest.length > longest) throw new UsageError(`${name}:${number + 1} ${says}`);
  }
  rest += decoded();
  if (rest.trim()) yield {text: rest, number: number + 1, bytes};
}

/** The bytes of a file, read as they are asked for. Throws a `UsageError` for what cannot be read. */
export async function* bytesIn(path: string): AsyncGenerator<Uint8Array> {
  refuseUnreadable(path, Infinity);
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    throw notRead(path, error);
  }
}
