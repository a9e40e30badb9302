import type {CellValue} from 'exceljs';
import {stepsOf} from '../../../definition/json-pointer.js';
import {Reading} from '../reading.js';
import {Source} from '../source.js';
import {besideCells} from '../../beside-cells.js';
import {UnreadableForm} from '../unreadable-form.js';
import {titlesAbove} from './titles-above.js';
import {macroIn} from '../../macro-in.js';
import {workbookParts} from '../../workbook-parts.js';
import {UnreadableZip} from '../../zip-parts.js';

const most = {rows: 20_000, columns: 200};
const limits = {bytes: 100, rows: most.rows, cells: 400_000};

/** The letters of a column, `A` for the first. */
const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

function wordsOf(value: CellValue, place: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({text}) => text).join('');
  if ('formula' in value || 'sharedFormula' in value)
    throw new UnreadableForm(`There is a formula in ${place}. Put in its place what it comes to.`);
  if ('text' in value) return wordsOf(value.text, place);
  throw new UnreadableForm(`There is no text in ${place}.`);
}

const sheets = ['survey', 'choices', 'settings'];

/** A head as it is looked for: `List Name` is `list_name`, and `Label :: Welsh (cy)` is `label::Welsh (cy)`. */
function headOf(words: string): string {
  const [column = '', ...language] = words.split(/\s*::?\s*/);
  return [
    column.trim().toLowerCase().replace(/\s+/g, '_'),
    ...language.map((one) => one.trim()),
  ].join('::');
}

/** The names of what is in it, as far as it is a workbook of a size that a form can have. */
function partsOf(bytes: Uint8Array): string[] {
  try {
    return workbookParts(bytes, limits);
  } catch (error) {
    throw error instanceof UnreadableZip ? new UnreadableForm(error.message) : error;
  }
}

/**
 * A workbook as a source: a list of rows for each sheet, each an object from head to cell. Throws an `UnreadableForm` for a
 * bomb, for macros and formulas, and for more rows or columns than any form has. Nothing is unpacked before its size is known.
 */
export async function workbook(bytes: Uint8Array): Promise<Source> {
  const macro = macroIn(partsOf(bytes));
  if (macro)
    throw new UnreadableForm(
      `It has macros (${macro.slice(0, 80)}). Save it as .xlsx, without them.`,
    );
  const {default: exceljs} = await import('exceljs');
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.load(bytes.slice().buffer, {ignoreNodes: [...besideCells]});
  } catch {
    throw new UnreadableForm('It is no workbook, or a damaged one.');
  }
  const places = new Map<string, string>();
  const root: [string, unknown][] = [];
  for (const sheet of book.worksheets) {
    const name = sheet.name.trim().toLowerCase();
    const key = sheets.includes(name) ? name : sheet.name;
    if (sheet.rowCount > most.rows)
      throw new UnreadableForm(
        `The sheet ${key.slice(0, 40)} has ${sheet.rowCount} rows, and ${most.rows} are the most.`,
      );
    if (sheet.columnCount > most.columns)
      throw new UnreadableForm(
        `The sheet ${key.slice(0, 40)} has ${sheet.columnCount} columns, and ${most.columns} are the most.`,
      );
    const heads: string[] = [];
    const rows: object[] = [];
    sheet.eachRow((row, number) => {
      const cells: [string, string][] = [];
      row.eachCell((cell, column) => {
        const place = `${key}!${letters(column)}${number}`;
        const words = wordsOf(cell.value, place).trim();
        if (!words) return;
        if (!heads.length || number === 1) {
          const head = headOf(words);
          if (heads.includes(head))
            throw new UnreadableForm(`Two columns of ${key} are called ${head.slice(0, 60)}.`);
          heads[column] = head;
          return;
        }
        // What stands under no head is told by its column.
        const head = heads[column] ?? `column ${letters(column)}`;
        cells.push([head, words]);
        places.set(JSON.stringify([key, rows.length, head]), place);
      });
      if (number > 1 && cells.length) {
        places.set(JSON.stringify([key, rows.length]), `${key}!${number}`);
        rows.push(Object.fromEntries(cells));
      }
    });
    root.push([key, rows]);
  }
  const placeOf = (pointer: string) => {
    const [sheet, row, head] = stepsOf(pointer);
    if (sheet === undefined) return undefined;
    return row === undefined
      ? sheet
      : places.get(JSON.stringify([sheet, Number(row), ...(head === undefined ? [] : [head])]));
  };
  const sheetsRead = Object.fromEntries(root);
  return new Source(new Reading(sheetsRead, placeOf, titlesAbove(sheetsRead)));
}
