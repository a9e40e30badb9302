import type {FileKind} from '../questions/file-kinds.js';

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const begins = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** The name of the first entry of a ZIP archive; undefined for what is none. */
function firstEntry(bytes: Uint8Array): string | undefined {
  if (!begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return undefined;
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  return length > 255 ? undefined : ascii(bytes, 30, length);
}

/** A document of Office Open XML, its own folder or what every one of them begins with in front. */
const officeOpen = (bytes: Uint8Array, own: string) => {
  const entry = firstEntry(bytes);
  return (
    entry !== undefined &&
    (/^(\[Content_Types\]\.xml$|_rels\/|docProps\/|customXml\/)/.test(entry) ||
      entry.startsWith(`${own}/`))
  );
};

/** An OpenDocument begins with its media type, as it is (ODF 1.3, part 2, 3.3). */
function openDocument(bytes: Uint8Array, mediaType: string): boolean {
  if (firstEntry(bytes) !== 'mimetype') return false;
  const extra = (bytes[28] ?? 0) + 256 * (bytes[29] ?? 0);
  return extra < 256 && ascii(bytes, 38 + extra, mediaType.length + 2) === `${mediaType}PK`;
}

/** Text in UTF-8 or another encoding of bytes, or in UTF-16 with its mark: no control that is not white space. */
function isText(bytes: Uint8Array): boolean {
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return true;
  const start = bytes.subarray(0, 65_536);
  return start.every(
    (byte) => byte > 31 || byte === 9 || byte === 10 || byte === 12 || byte === 13,
  );
}

const open = 'application/vnd.oasis.opendocument';

const tests: Readonly<Record<FileKind, (bytes: Uint8Array) => boolean>> = {
  pdf: (bytes) => ascii(bytes, 0, 5) === '%PDF-',
  docx: (bytes) => officeOpen(bytes, 'word'),
  odt: (bytes) => openDocument(bytes, `${open}.text`),
  rtf: (bytes) => ascii(bytes, 0, 5) === '{\\rtf',
  txt: isText,
  xlsx: (bytes) => officeOpen(bytes, 'xl'),
  ods: (bytes) => openDocument(bytes, `${open}.spreadsheet`),
  csv: isText,
  jpg: (bytes) => begins(bytes, 0xff, 0xd8, 0xff),
  png: (bytes) => begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
};

/**
 * Whether a file begins as one of its kind does. It tells a page or a program that calls itself a document from one;
 * it does not tell what a document does to those who open it.
 */
export const beginsAs = (kind: FileKind, bytes: Uint8Array): boolean => tests[kind](bytes);
