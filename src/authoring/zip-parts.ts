import {inflateRawSync} from 'node:zlib';

const endOfDirectory = 0x06054b50;
const inDirectory = 0x02014b50;
const local = 0x04034b50;
const million = 1_000_000;
/** More files than any workbook has in it. */
const mostEntries = 2000;

/** Thrown for a zip file that is not read; the message says why. */
export class UnreadableZip extends Error {
  override readonly name: string = 'UnreadableZip';
}

/** Thrown for a zip file that has too much of something. */
export class TooLargeZip extends UnreadableZip {
  override readonly name = 'TooLargeZip';

  /** What it has, such as `3001 MB when it is unpacked`, and how much would be read. */
  constructor(
    readonly has: string,
    most: number,
  ) {
    super(`It has ${has}, and ${most} are the most.`);
  }
}

/** Says that something is no workbook. */
export const damagedZip = () => new UnreadableZip('It is no workbook, or a damaged one.');

/** A part of a zip file, with what it says of itself as its limit. */
function unpackedPart(
  packed: Uint8Array,
  {name, method, unpacked}: {name: string; method: number; unpacked: number},
): Uint8Array {
  if (method === 0) return packed;
  let part: Uint8Array;
  try {
    part = inflateRawSync(packed, {maxOutputLength: Math.max(1, unpacked)});
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code !== 'ERR_BUFFER_TOO_LARGE') throw damagedZip();
    throw new UnreadableZip(`“${name.slice(0, 80)}” in it is larger than it says of itself.`);
  }
  if (part.length !== unpacked) throw damagedZip();
  return part;
}

/**
 * The names of what is in a zip file (PKWARE APPNOTE 4.3), each part shown to `look`. Throws an `UnreadableZip` for one that
 * has more than `most` bytes when it is unpacked: by what it says of itself, before anything is unpacked, and then by what
 * it is, part by part, each with what it says as its limit.
 */
export function zipParts(
  bytes: Uint8Array,
  most: number,
  look: (name: string, part: Uint8Array) => void,
): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < first) throw damagedZip();
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new TooLargeZip(`${count} files in it`, mostEntries);
  const entries: {name: string; from: number; method: number; packed: number; unpacked: number}[] =
    [];
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== inDirectory) throw damagedZip();
    const [method, flags] = [view.getUint16(at + 10, true), view.getUint16(at + 8, true)];
    if (flags & 1) throw new UnreadableZip('It is locked with a password. Save it without one.');
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [name, extra, comment] = [28, 30, 32].map((part) => view.getUint16(at + part, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!)),
      from: view.getUint32(at + 42, true),
      method,
      packed,
      unpacked,
    });
    size += unpacked;
    at += 46 + name! + extra! + comment!;
  }
  if (size > most)
    throw new TooLargeZip(
      `${Math.ceil(size / million)} MB when it is unpacked`,
      Math.floor(most / million),
    );
  for (const {name, from, method, packed, unpacked} of entries) {
    if (from + 30 > bytes.length || view.getUint32(from, true) !== local) throw damagedZip();
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    if (method === 0 ? packed !== unpacked : method !== 8) throw damagedZip();
    look(name, unpackedPart(bytes.subarray(start, start + packed), {name, method, unpacked}));
  }
  return entries.map(({name}) => name);
}
