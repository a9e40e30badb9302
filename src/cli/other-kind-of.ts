/** The bytes that a file of a kind begins with, and what to do with it where JSON is wanted. */
const kinds: readonly (readonly [bytes: readonly number[], says: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'It is a workbook, or another file that is packed, whatever its name says. A workbook is read if its name ends in .xlsx.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'It is a workbook of an older kind, or one with a password, whatever its name says. Save it as .xlsx, without one.',
  ],
];

/** The zeros that every second byte of JSON is in UTF-16, whether or not a byte order mark says so (RFC 4627, section 3). */
const isUtf16 = ([first, second, third, fourth]: Uint8Array) =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first === 0 && third === 0 && second !== 0) ||
  (second === 0 && fourth === 0 && first !== 0);

/** What a file is that is no text in UTF-8, and what to do, where that can be told from how it begins. */
export function otherKindOf(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return 'It is in UTF-16. Save it again in UTF-8.';
  return kinds.find(([begins]) => begins.every((byte, index) => bytes[index] === byte))?.[1];
}
