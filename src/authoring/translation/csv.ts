import {columns, fromTable} from './columns.js';
import {decoded} from './decoded.js';
import {UnreadableFile, type TranslationFormat} from './translation-file.js';

// What a spreadsheet takes for the start of a formula, and the mark that keeps it from that.
const risky = /^['=+\-@\t\r\n\0＝＋－＠]/u;

const guarded = (words: string) => (risky.test(words) ? `'${words}` : words);
const unguarded = (words: string) =>
  words.startsWith("'") && risky.test(words.slice(1)) ? words.slice(1) : words;

const field = (cell: string | number) =>
  typeof cell === 'number' ? String(cell) : `"${guarded(cell).replaceAll('"', '""')}"`;

/** The mark between fields: a spreadsheet saves with that of its own country. */
const markIn = (text: string) =>
  [',', ';', '\t'].find((mark) => text.split(/[\r\n]/, 1)[0]!.includes(mark)) ?? ',';

/** Characters to a row: many times what the longest texts take. A row without end would take the parser minutes. */
const longest = 500_000;

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which some spreadsheets misread ŵ and ŷ. A text
 * that a spreadsheet would run as a formula has an apostrophe before it, which reading takes away again.
 */
export const csv: TranslationFormat = {
  endings: ['csv'],
  needs: 'csv-parse',

  write(units, head) {
    const rows = [
      columns.map(({heading}) => heading(head)),
      ...units.map((unit) => columns.map(({of}) => of(unit))),
    ];
    const text = rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
    return Promise.resolve(new TextEncoder().encode(`\ufeff${text}`));
  },

  async read(bytes) {
    const {parse} = await import('csv-parse/sync');
    const text = decoded(bytes).replace(/\r\n?/g, '\n');
    let rows: string[][];
    try {
      rows = parse(text, {
        delimiter: markIn(text),
        relaxColumnCount: true,
        maxRecordSize: longest,
      });
    } catch (error) {
      const {code, message} = error as Error & {readonly code?: string};
      throw new UnreadableFile(
        'not-this-format',
        code === 'CSV_MAX_RECORD_SIZE'
          ? `it has a row of more than ${longest} characters. A row ends with its line.`
          : message,
      );
    }
    return fromTable(
      rows.map((row, index) => ({
        cells: row.map((words) => ({words: unguarded(words)})),
        place: `row ${index + 1}`,
      })),
    );
  },
};
