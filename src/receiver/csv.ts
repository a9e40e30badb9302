import type {Plan} from '../engine/plan.js';
import {columnsOf, contactColumnsOf, type Cell, type ExportColumn} from './columns-of.js';
import type {StoredContact} from './contact-store.js';
import type {StoredResponse} from './store.js';

/** How an export is written. */
export interface CsvOptions {
  /** Adds each question, in this language, to the head of its columns. Without it heads are bare, stable names. */
  readonly language?: string;
  /** Begins with a byte order mark, without which some spreadsheets misread ŵ and ŷ. */
  readonly byteOrderMark?: boolean;
}

// What a spreadsheet takes for the start of a formula (OWASP ASVS 5.0, 1.2.10).
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/u;

function field(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * One line of CSV (RFC 4180). A text that a spreadsheet would run as a formula begins with an apostrophe; numbers stay
 * numbers.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

/** The head of a column: its name, and before it in a language what was asked. */
export function headOf<Stored>(
  {name, label}: ExportColumn<Stored>,
  language: string | undefined,
): string {
  const words = language === undefined ? undefined : label(language);
  return words === undefined ? name : `${words} (${name})`;
}

async function* linesOf<Stored extends {readonly version: string}>(
  plan: Plan,
  columns: readonly ExportColumn<Stored>[],
  pages: AsyncIterable<readonly Stored[]>,
  {language, byteOrderMark = false}: CsvOptions,
): AsyncGenerator<string> {
  yield (byteOrderMark ? '\ufeff' : '') + csvLine(columns.map((one) => headOf(one, language)));
  for await (const page of pages)
    for (const stored of page) {
      if (stored.version !== plan.definition.version)
        throw new RangeError(`What came for version ${stored.version} has other columns.`);
      yield csvLine(columns.map((column) => column.of(stored)));
    }
}

/**
 * Stored responses to one version of a consultation as CSV (RFC 4180), a line at a time, the head first. A text that
 * a spreadsheet would run as a formula begins with an apostrophe; numbers stay numbers. Throws a RangeError for a
 * response to another version.
 */
export const csvOf = (
  plan: Plan,
  responses: AsyncIterable<readonly StoredResponse[]>,
  options: CsvOptions = {},
): AsyncGenerator<string> => linesOf(plan, columnsOf(plan), responses, options);

/** The same for contact details that were kept apart. */
export const contactCsvOf = (
  plan: Plan,
  contacts: AsyncIterable<readonly StoredContact[]>,
  options: CsvOptions = {},
): AsyncGenerator<string> => linesOf(plan, contactColumnsOf(plan), contacts, options);
