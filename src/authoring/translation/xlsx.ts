import type {CellValue, Worksheet} from 'exceljs';
import {directionOf} from '../../i18n/direction.js';
import {escaped} from '../xlsx-text.js';
import {columns, fromTable, type Column, type ReadCell} from './columns.js';
import {besideCells} from '../beside-cells.js';
import {macroIn} from '../macro-in.js';
import {workbookParts} from '../workbook-parts.js';
import {TooLargeZip, UnreadableZip} from '../zip-parts.js';
import {UnreadableFile, type TranslationFormat, type TranslationHead} from './translation-file.js';

/** Widths in characters. */
const widths: Readonly<Record<Column['name'], number>> = {
  key: 28,
  where: 32,
  source: 52,
  translation: 52,
  limit: 12,
  signed: 40,
  why: 28,
  comment: 32,
};
/** Some ten times what the longest document comes to. */
const limits = {bytes: 200, rows: 100_000, cells: 1_000_000};

const isOpen = ({name}: Column) => name === 'translation' || name === 'comment';

/** A cell as a person sees it, with what was made bold or a link by the way. */
function read(value: CellValue): ReadCell {
  if (value === null || value === undefined) return {words: ''};
  if (typeof value === 'string') return {words: value};
  if (typeof value === 'number' || typeof value === 'boolean') return {words: String(value)};
  if (value instanceof Date) return {words: value.toISOString(), flaw: 'not-text'};
  if ('richText' in value) return {words: value.richText.map(({text}) => text).join('')};
  if ('text' in value) return read(value.text);
  if ('error' in value) return {words: value.error, flaw: 'not-text'};
  return {words: '', flaw: 'formula'};
}

const languageOf = ({name}: Column, {from, to}: TranslationHead) =>
  name === 'source' ? from : name === 'translation' || name === 'signed' ? to : undefined;

function dress(sheet: Worksheet, head: TranslationHead) {
  sheet.columns.forEach((column, index) => {
    column.width = widths[columns[index]!.name];
  });
  const heads = sheet.getRow(1);
  heads.font = {bold: true};
  heads.alignment = {wrapText: true, vertical: 'top'};
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    columns.forEach((column, index) => {
      const cell = row.getCell(index + 1);
      const language = languageOf(column, head);
      const isRtl = language !== undefined && directionOf(language) === 'rtl';
      cell.alignment = {
        wrapText: true,
        vertical: 'top',
        ...(isRtl && {readingOrder: 'rtl', horizontal: 'right'}),
      };
      if (isOpen(column)) {
        cell.protection = {locked: false};
        // What is typed stays as it is typed: no date, no number, no formula.
        cell.numFmt = '@';
      } else cell.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFF3F2F1'}};
    });
  });
}

/** Throws an `UnreadableFile` for what is no workbook, one that is larger than any translation, and one with macros. */
function refuseUnlessWorkbook(bytes: Uint8Array): void {
  let names: string[];
  try {
    names = workbookParts(bytes, limits);
  } catch (error) {
    if (error instanceof TooLargeZip) throw new UnreadableFile('too-large', error.has);
    throw error instanceof UnreadableZip
      ? new UnreadableFile('not-this-format', error.message)
      : error;
  }
  const macro = macroIn(names);
  if (macro !== undefined) throw new UnreadableFile('macros', macro.slice(0, 80));
}

/**
 * A workbook with one sheet (Office Open XML). Only the translation and a comment can be changed; the rest is locked,
 * without a password. A translation over its limit is refused as it is typed.
 */
export const xlsx: TranslationFormat = {
  endings: ['xlsx'],
  needs: 'exceljs',

  async write(units, head) {
    const {default: exceljs} = await import('exceljs');
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet(`${head.from} → ${head.to}`, {
      views: [{state: 'frozen', ySplit: 1, xSplit: 1}],
    });
    const text = (cell: string | number) => (typeof cell === 'string' ? escaped(cell) : cell);
    sheet.addRow(columns.map(({heading}) => heading(head)));
    for (const unit of units) sheet.addRow(columns.map(({of}) => text(of(unit))));
    dress(sheet, head);
    const at = columns.findIndex(({name}) => name === 'translation') + 1;
    for (const [index, {maxLength}] of units.entries())
      if (maxLength !== undefined)
        sheet.getCell(index + 2, at).dataValidation = {
          type: 'textLength',
          operator: 'lessThanOrEqual',
          formulae: [maxLength],
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: 'Too long',
          error: `At most ${maxLength} characters`,
        };
    await sheet.protect('', {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    });
    return new Uint8Array(await book.xlsx.writeBuffer());
  },

  async read(bytes) {
    refuseUnlessWorkbook(bytes);
    const {default: exceljs} = await import('exceljs');
    const book = new exceljs.Workbook();
    try {
      await book.xlsx.load(bytes.slice().buffer, {ignoreNodes: [...besideCells]});
    } catch {
      // Its own words are of zip files and for programmers.
      throw new UnreadableFile('not-this-format', 'a workbook that is damaged');
    }
    const [sheet] = book.worksheets;
    const rows: Parameters<typeof fromTable>[0][number][] = [];
    sheet?.eachRow((row, number) => {
      const cells: ReadCell[] = [];
      row.eachCell({includeEmpty: true}, ({value}) => cells.push(read(value)));
      rows.push({cells, place: `row ${number}`});
    });
    return fromTable(rows);
  },
};
