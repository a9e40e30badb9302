import {csvLine, type Cell, type ExportColumn} from '../../receiver/index.js';
import {UsageError} from '../usage-error.js';
import {codesOf} from '../../engine/codes-of.js';
import {writing} from './csv.js';
import {syntaxOf, type Variable} from './spss-syntax.js';
import type {ExportFormat} from './table.js';
import {variableNames} from './variable-names.js';

/** How wide a text may be in SPSS, in bytes. */
const widest = 32_767;
/** Texts are declared in few widths: files whose widths differ cannot be added to each other. */
const declared = (width: number) => [16, 256, 4096, widest].find((one) => width <= one) ?? widest;

/** How many digits follow the decimal point, also where JavaScript writes `1e-7`. */
const decimalsOf = (value: number) => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits!.split('.')[1]?.length ?? 0) - Number(exponent));
};

/** What is seen of a column while its cells are written, since SPSS wants to be told before it reads them. */
class Seen<Stored extends {readonly id: string}> {
  readonly #codes: ReadonlyMap<unknown, number>;
  /** Of the longest text, in bytes. */
  width = 1;
  decimals = 0;

  constructor(readonly column: ExportColumn<Stored>) {
    this.#codes = codesOf(column.values);
  }

  /** A cell as a program for statistics reads it. */
  of(row: Stored): Cell {
    const {kind, name, of} = this.column;
    const cell = of(row);
    if (typeof cell === 'boolean') return cell ? 1 : 0;
    if (typeof cell === 'number') this.decimals = Math.max(this.decimals, decimalsOf(cell));
    if (typeof cell !== 'string') return cell;
    if (kind === 'choice') {
      const code = this.#codes.get(cell);
      if (code !== undefined) return code;
      throw new UsageError(
        `${name} of ${row.id} is none of the values in the definition. Was another one published under this version?`,
      );
    }
    // What stands in quotation marks cannot go over the end of a line there.
    const line = cell.replace(/[\r\n\u0085\u2028\u2029]+/gu, ' ').replaceAll('\0', '');
    // One more for the apostrophe before what a spreadsheet would run.
    this.width = Math.max(this.width, Buffer.byteLength(line) + 1);
    if (this.width <= widest) return line;
    throw new UsageError(
      `${name} of ${row.id} is longer than ${widest} bytes, which is the most in SPSS. Write it as CSV: --format csv`,
    );
  }
}

/**
 * CSV in which a choice is a code and a yes or no is 1 or 0, and beside it an SPSS syntax file with their labels, which
 * PSPP reads, too.
 */
export const labelled: ExportFormat = {
  endings: ['csv', 'sps'],
  async write({columns, portions, language, languages, title, at}, files, names) {
    const variables = variableNames(columns.map(({name}) => name));
    const seen = columns.map((column) => new Seen(column));
    await writing(files[0]!, names[0]!, async (write) => {
      await write('\ufeff' + csvLine(variables));
      for await (const {rows, done} of portions) {
        const lines = rows.map((row) => csvLine(seen.map((one) => one.of(row))));
        if (lines.length) await write(lines.join(''));
        at(done, rows.length);
      }
    });
    const tag = language ?? languages[0]!;
    const described = seen.map(({column, width, decimals}, index): Variable => {
      const codes = codesOf(column.values);
      return {
        name: variables[index]!,
        kind: column.kind,
        label: column.label(tag) ?? column.name.replace(/^_/, ''),
        values: column.values.map((value) => ({
          code: codes.get(value.value)!,
          label: column.labelOf(value, tag),
        })),
        ...{width: declared(width), decimals},
      };
    });
    await writing(files[1]!, names[1]!, (write) => write(syntaxOf(described, names[0]!, title)));
  },
};
