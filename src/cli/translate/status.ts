import {parseArgs} from 'node:util';
import {sourceOf} from '../../authoring/sign-off.js';
import {tallyOf} from '../../authoring/translation/sign-texts.js';
import {asAsked} from '../as-asked.js';
import type {Command} from '../command.js';
import {open} from './opened.js';

const heads = ['language', 'texts', 'missing', 'unsigned', 'stale', 'signed'];

/** `dweud translate status`: how far a document is in each of its languages. */
export const showStatus: Command['run'] = (args, {out}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {json: {type: 'boolean'}},
  });
  const {document, translations} = open(positionals[0]);
  const source = sourceOf(document.languages, translations);
  const tallies = document.languages
    .filter((language) => language !== source)
    .map((language) => ({language, ...tallyOf(document, source, language, translations)}));
  const rows = tallies.map(({language, total, missing, unsigned, changed, stale, signed}) => [
    language,
    ...[total, missing, unsigned + changed, stale, signed].map(String),
  ]);
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...rows.map((row) => row[index]!.length)),
  );
  const table = () =>
    [heads, ...rows]
      .map((row) =>
        row
          .map((cell, index) =>
            index ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!),
          )
          .join('  '),
      )
      .join('\n');
  out(asAsked(values.json, {source, languages: tallies}, table));
  return Promise.resolve(tallies.every(({total, signed}) => total === signed) ? 0 : 1);
};
