import {basename} from 'node:path';
import type {CellKind} from '../../engine/question-model.js';

/** A variable, as SPSS is told of it. */
export interface Variable {
  readonly name: string;
  readonly kind: CellKind;
  readonly label: string;
  readonly values: readonly {readonly code: number; readonly label: string}[];
  /** Of its longest text, in bytes. */
  readonly width: number;
  readonly decimals: number;
}

/** How long labels and the name of a file may be, in bytes. */
const longest = {variable: 255, value: 120, file: 255};

const onOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** As much of a text as fits, on one line and between quotation marks. */
function quoted(text: string, most: number): string {
  let kept = onOneLine(text);
  if (Buffer.byteLength(kept) > most) {
    const chars = [...kept];
    let bytes = Buffer.byteLength('…');
    const end = chars.findIndex((char) => (bytes += Buffer.byteLength(char)) > most);
    kept = `${chars.slice(0, end).join('')}…`;
  }
  return `'${kept.replaceAll("'", "''")}'`;
}

function formatOf({kind, width}: Variable): string {
  if (kind === 'date') return 'SDATE10';
  if (kind === 'time') return 'TIME5';
  return kind === 'text' ? `A${width}` : 'F20.0';
}

const isNumber = ({kind}: Variable) => kind === 'number' || kind === 'choice' || kind === 'flag';
const levelOf = ({kind}: Variable) =>
  kind === 'number' || kind === 'date' || kind === 'time' ? 'SCALE' : 'NOMINAL';

/** A command, which ends with a full stop; nothing where it would be about nothing. */
const command = (head: string, parts: readonly string[], between = '') =>
  parts.length ? `${head}\n  ${parts.join(`\n  ${between}`)}.\n` : '';

/**
 * A syntax file for SPSS and PSPP that reads the CSV beside it and gives variables and values their labels. Nothing that
 * stands in a label is run.
 */
export function syntaxOf(variables: readonly Variable[], data: string, title: string): string {
  const source = [
    `GET DATA /TYPE=TXT /FILE=${quoted(basename(data), longest.file)} /ENCODING='UTF8'`,
    `/ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2`,
    '/VARIABLES=',
  ];
  const labels = ({values}: Variable) =>
    values.map(({code, label}) => `\n    ${code} ${quoted(label, longest.value)}`).join('');
  return [
    '\ufeff* Encoding: UTF-8.\n',
    `* ${onOneLine(title.replaceAll('.', ' '))}.\n`,
    '* Run this from the folder in which it stands.\n',
    command(
      source.join('\n  '),
      variables.map((one) => `${one.name} ${formatOf(one)}`),
    ),
    command(
      'FORMATS',
      variables
        .filter(isNumber)
        .map(({name, decimals}) => `${name} (F${decimals ? 20 : 12}.${Math.min(16, decimals)})`),
    ),
    command(
      'VARIABLE LABELS',
      variables.map(({name, label}) => `${name}\n    ${quoted(label, longest.variable)}`),
    ),
    command(
      'VALUE LABELS',
      variables
        .filter(({values}) => values.length)
        .map((variable) => variable.name + labels(variable)),
      '/',
    ),
    command(
      'VARIABLE LEVEL',
      variables.map((one) => `${one.name} (${levelOf(one)})`),
    ),
    'EXECUTE.\n',
  ].join('');
}
