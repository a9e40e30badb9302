import {closeSync, openSync, writeSync} from 'node:fs';
import {notWritten} from './replace-file.js';
import {writeWhole} from './write-whole.js';

/** So many characters are gathered before they are written. */
const portion = 1 << 20;

function writeAll(descriptor: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

/**
 * Writes values into a new file as JSON, one on each line, while `work` hands them over: all of them or no file at all.
 * Throws a `UsageError` where it is there already or cannot be written.
 */
export async function writeLines<Result>(
  path: string,
  work: (write: (value: unknown) => void) => Promise<Result>,
): Promise<Result> {
  return writeWhole([path], async ([beside]) => {
    const descriptor = openSync(beside!, 'w');
    let lines = '';
    const flush = () => {
      try {
        writeAll(descriptor, lines);
      } catch (error) {
        throw notWritten(path, error);
      }
      lines = '';
    };
    try {
      const result = await work((value) => {
        lines += `${JSON.stringify(value)}\n`;
        if (lines.length > portion) flush();
      });
      flush();
      return result;
    } finally {
      closeSync(descriptor);
    }
  });
}
