import {UnreadableFile} from './translation-file.js';

/** The text in a file: UTF-8, or UTF-16 with a byte order mark. Throws an `UnreadableFile` for another encoding. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    throw new UnreadableFile('encoding');
  }
}
