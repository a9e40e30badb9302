import {damagedZip, TooLargeZip, zipParts} from './zip-parts.js';

const million = 1_000_000;
/** What a workbook may have at most: million bytes when it is unpacked, rows of a sheet, and cells or different texts of all. */
export interface WorkbookLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly cells: number;
}

/** How often each of these elements begins in a part of Office Open XML, with a prefix of its namespace or without. */
function countOf(part: Uint8Array, names: readonly string[]): number[] {
  const counts = names.map(() => 0);
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const longest = Math.max(...names.map((name) => name.length)) + 20;
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    const next = bytes[at + 1];
    // Most of what begins is a value or an end.
    if (next === 0x2f || next === 0x76) continue;
    const [, name] =
      /^<(?:\w{1,16}:)?(\w+)[\s/>]/.exec(bytes.toString('latin1', at, at + longest)) ?? [];
    const index = name === undefined ? -1 : names.indexOf(name);
    if (index >= 0) counts[index]!++;
  }
  return counts;
}

/**
 * The names of what is in a workbook (Office Open XML). Throws an `UnreadableZip` for what is none or is damaged, a
 * `TooLargeZip` for one that is larger than a limit: its rows and cells are counted, since whatever reads them makes a hundred times as much of each.
 */
export function workbookParts(bytes: Uint8Array, most: WorkbookLimits): string[] {
  let all = 0;
  const refuse = (count: number, of: string, limit: number) => {
    if (count > limit) throw new TooLargeZip(`${count} ${of}`, limit);
  };
  const names = zipParts(bytes, most.bytes * million, (name, part) => {
    if (/(^|\/)worksheets\/[^/]+\.xml$/i.test(name)) {
      const [rows = 0, cells = 0] = countOf(part, ['row', 'c']);
      refuse(rows, 'rows in one sheet', most.rows);
      refuse((all += cells), 'cells', most.cells);
    } else if (/(^|\/)sharedStrings\.xml$/i.test(name)) {
      const [texts = 0] = countOf(part, ['si']);
      refuse(texts, 'different texts', most.cells);
    }
  });
  // Any zip file can be called .xlsx.
  if (!names.some((name) => /(^|\/)workbook\.(xml|bin)$/i.test(name))) throw damagedZip();
  return names;
}
