import {inflateRawSync} from 'node:zlib';
import {UnreadableForm} from './unreadable-form.js';

const endOfDirectory = 0x06054b50;
const inDirectory = 0x02014b50;
const local = 0x04034b50;
const million = 1_000_000;
/** In bytes and in files: far more than any form comes to. */
const largest = {unpacked: 100 * million, entries: 2000};

const damaged = () => new UnreadableForm('It is no workbook, or a damaged one.');

/**
 * The names of what is in a zip file (PKWARE APPNOTE 4.3). Throws an `UnreadableForm` for one that is too large when it is
 * unpacked: by what it says of itself, before anything is unpacked, and then by what it is, part by part, each with what
 * it says as its limit.
 */
export function zipEntries(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < first) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > largest.entries)
    throw new UnreadableForm(`It has ${count} files in it, and ${largest.entries} are the most.`);
  const entries: {name: string; from: number; method: number; packed: number; unpacked: number}[] =
    [];
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== inDirectory) throw damaged();
    const [method, flags] = [view.getUint16(at + 10, true), view.getUint16(at + 8, true)];
    if (flags & 1) throw new UnreadableForm('It is locked with a password. Save it without one.');
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
  if (size > largest.unpacked)
    throw new UnreadableForm(
      `It has ${Math.ceil(size / million)} MB when it is unpacked, and ${largest.unpacked / million} are the most.`,
    );
  for (const {name, from, method, packed, unpacked} of entries) {
    if (from + 30 > bytes.length || view.getUint32(from, true) !== local) throw damaged();
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    if (method === 0 ? packed !== unpacked : method !== 8) throw damaged();
    if (method === 0) continue;
    try {
      const {length} = inflateRawSync(bytes.subarray(start, start + packed), {
        maxOutputLength: Math.max(1, unpacked),
      });
      if (length !== unpacked) throw damaged();
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      throw code === 'ERR_BUFFER_TOO_LARGE'
        ? new UnreadableForm(`“${name.slice(0, 80)}” in it is larger than it says of itself.`)
        : damaged();
    }
  }
  return entries.map(({name}) => name);
}
