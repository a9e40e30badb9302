import {createWriteStream} from 'node:fs';
import {once} from 'node:events';
import {PassThrough} from 'node:stream';
import {escaped} from '../../authoring/xlsx-text.js';
import {directionOf} from '../../i18n/direction.js';
import {headOf, type Cell} from '../../receiver/index.js';
import {notWritten} from '../replace-file.js';
import {installed} from '../installed.js';
import {UsageError} from '../usage-error.js';
import type {ExportFormat} from './table.js';

/** What a sheet can hold, as Excel reads it. */
const most = {rows: 1_048_576, columns: 16_384, characters: 32_767};

const instead = 'Write it as CSV: --format csv';

/** What is thrown when the file cannot be written. */
function asFault(name: string, error: Error): Error {
  try {
    return notWritten(name, error);
  } catch {
    return error;
  }
}

/** A cell: a text is always text, whatever it begins with. */
function cellOf(cell: Cell, column: string, id: string): string | number | boolean | null {
  if (typeof cell !== 'string') return cell ?? null;
  if (cell.length > most.characters)
    throw new UsageError(
      `${column} of ${id} has ${cell.length} characters, and a workbook holds ${most.characters} in a cell. ${instead}`,
    );
  return escaped(cell);
}

const loaded = () =>
  installed('A workbook', 'exceljs', async () => (await import('exceljs')).default);

/** What the writer of exceljs has behind its types. */
interface Inside {
  readonly zip: {
    append(stream: PassThrough, entry: {readonly name: string}): void;
    on(event: 'error', listener: (error: Error) => void): void;
  };
  _openStream: (path: string) => object;
}

/**
 * Has a workbook write its sheet to a stream of Node’s, and answers that. exceljs has one of its own, which tells nobody
 * whether the disk keeps up, so that a large table would be in memory as a whole, and which later versions of the
 * package that makes the zip refuse.
 */
function sheetStreamOf(book: Inside): PassThrough {
  const stream = new PassThrough();
  book._openStream = (name) => {
    book.zip.append(stream, {name});
    return {
      // Its buffer is used again for the next row: `toBuffer` copies it.
      write: (part: string | {toBuffer(): Buffer}) =>
        stream.write(typeof part === 'string' ? part : part.toBuffer()),
      end: () => stream.end(),
      pause: () => undefined,
    };
  };
  return stream;
}

/** A workbook with one sheet (Office Open XML), which runs from right to left where its language does. */
export const xlsx: ExportFormat = {
  endings: ['xlsx'],
  async write({columns, portions, language, languages, at}, [file], [name]) {
    if (columns.length > most.columns)
      throw new UsageError(`A workbook has no more than ${most.columns} columns. ${instead}`);
    const exceljs = await loaded();
    const stream = createWriteStream(file!);
    const book = new exceljs.stream.xlsx.WorkbookWriter({
      ...{stream, useStyles: true, useSharedStrings: false},
    });
    const inside = book as unknown as Inside;
    const failed = new Promise<never>((_, reject) => {
      const fail = (error: Error) => reject(asFault(name!, error));
      stream.on('error', fail);
      inside.zip.on('error', fail);
    });
    // It is waited for in between alone.
    failed.catch(() => undefined);
    const sheetStream = sheetStreamOf(inside);
    const isRtl = directionOf(language ?? languages[0]!) === 'rtl';
    const sheet = book.addWorksheet('Responses', {
      views: [{state: 'frozen', ySplit: 1, rightToLeft: isRtl}],
    });
    sheet.columns = columns.map((column) => ({
      header: escaped(headOf(column, language)),
      ...(column.kind === 'number' || column.kind === 'flag'
        ? {width: 12}
        : // What somebody edits stays the text that it is, too.
          {width: 24, style: {numFmt: '@'}}),
    }));
    try {
      let all = 1;
      for await (const {rows, done} of portions) {
        all += rows.length;
        if (all > most.rows)
          throw new UsageError(`A workbook has no more than ${most.rows} rows. ${instead}`);
        for (const row of rows) {
          sheet
            .addRow(columns.map((column) => cellOf(column.of(row), column.name, row.id)))
            .commit();
          if (sheetStream.writableNeedDrain)
            await Promise.race([once(sheetStream, 'drain'), failed]);
        }
        at(done, rows.length);
      }
      sheet.commit();
      await Promise.race([book.commit(), failed]);
    } catch (error) {
      stream.destroy();
      throw error;
    }
  },
};
