import {UsageError} from '../usage-error.js';

/** Characters to a line: many times what the longest response has. */
const longest = 10_000_000;

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
    if (rest.length > longest)
      throw new UsageError(`${name}:${number + 1} is longer than any response.`);
  }
  rest += decoded();
  if (rest.trim()) yield {text: rest, number: number + 1, bytes};
}
