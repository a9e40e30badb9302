import {open} from 'node:fs/promises';
import {csvLine, headOf} from '../../receiver/index.js';
import {notWritten} from '../replace-file.js';
import type {ExportFormat} from './table.js';

/** Writes pieces of text to a file, one after the other. Throws a `UsageError` where it cannot, as when the disk is full. */
export async function writing(
  file: string,
  name: string,
  work: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await work(async (text) => {
      try {
        await handle.writeFile(text);
      } catch (error) {
        throw notWritten(name, error);
      }
    });
  } finally {
    await handle.close();
  }
}

/** CSV in UTF-8 with a byte order mark, without which a spreadsheet misreads ŵ and Urdu. */
export const csv: ExportFormat = {
  endings: ['csv'],
  write: ({columns, portions, language, at}, [file], [name]) =>
    writing(file!, name!, async (write) => {
      await write('\ufeff' + csvLine(columns.map((column) => headOf(column, language))));
      for await (const {rows, done} of portions) {
        const lines = rows.map((row) => csvLine(columns.map((column) => column.of(row))));
        if (lines.length) await write(lines.join(''));
        at(done, rows.length);
      }
    }),
};
