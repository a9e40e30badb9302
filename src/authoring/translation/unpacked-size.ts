const endOfDirectory = 0x06054b50;
const inDirectory = 0x02014b50;

/**
 * How many bytes a zip file says that it has when it is unpacked (PKWARE APPNOTE 4.3.12 and 4.3.16); undefined for what
 * is no zip file.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment of up to 65,535 bytes may follow.
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < first) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== inDirectory) return undefined;
    size += view.getUint32(at + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((part) => view.getUint16(at + part, true));
    at += 46 + name! + extra! + comment!;
  }
  return size;
}
