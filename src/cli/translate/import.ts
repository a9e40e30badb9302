import {parseArgs} from 'node:util';
import {faultsIn} from '../../authoring/translation/faults-in.js';
import {formatOf} from '../../authoring/translation/formats.js';
import {headFaults} from '../../authoring/translation/head-faults.js';
import {takeIn} from '../../authoring/translation/take-in.js';
import {withWords} from '../../authoring/with-words.js';
import type {Command} from '../command.js';
import {readBytes} from '../read-bytes.js';
import {UsageError} from '../usage-error.js';
import {replaceFile} from '../replace-file.js';
import {languagesFor, open} from './opened.js';
import {withPackage} from '../with-package.js';
import {headInWords, reasonInWords} from './words.js';

/** `dweud translate import`: takes in what a translator sent back. */
export const importTexts: Command['run'] = async (args, {out}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: {type: 'string'},
      from: {type: 'string'},
      partial: {type: 'boolean', default: false},
      'dry-run': {type: 'boolean', default: false},
    },
  });
  const [path, back] = positionals;
  const opened = open(path);
  if (back === undefined)
    throw new UsageError(
      'Name the file that came back: dweud translate import buses.json buses.cy.xlsx',
    );
  const format = formatOf(back);
  if (!format) throw new UsageError(`${back} is none of .xlsx, .csv, .po, .xlf and .xliff.`);
  const file = await withPackage(format, () => format.read(readBytes(back)));
  const {document, translations, json} = opened;
  const promised = (tag: string | undefined) =>
    document.languages.find((one) => one.toLowerCase() === tag?.trim().toLowerCase()) ?? tag;
  const {from, to} = languagesFor(opened, {
    from: values.from ?? promised(file.head.from),
    to: values.to ?? promised(file.head.to),
  });
  const faults = headFaults(file, {document: document.id, from, to});
  if (faults.length) {
    for (const fault of faults) out(`${back}: ${headInWords(fault)}`);
    out('Nothing was taken.');
    return 1;
  }

  const {edits, refusals, counts, comments} = takeIn(file, {document, from, to, translations});
  for (const {place, key, reason} of refusals)
    out(`${back}, ${place.endsWith(key) ? place : `${place} (${key})`}: ${reasonInWords(reason)}`);
  for (const {key, comment} of comments) out(`Comment on ${key}: ${comment}`);
  const refused = new Set(refusals.map(({place}) => place)).size;
  out(
    `${counts.added} new, ${counts.changed} changed, ${counts.same} the same, ${refused} refused.`,
  );
  if (refused && !values.partial) out('Nothing was taken. --partial takes what was not refused.');
  else if (values['dry-run']) out('Nothing was written, as --dry-run asks.');
  else if (edits.length) {
    const changed = withWords(json, edits);
    const left = faultsIn(JSON.parse(changed), translations, to);
    replaceFile(opened.path, changed);
    // What was taken may still be no text that anybody can sign.
    for (const {key, rule, says} of left) out(`${key} was taken, but: ${says} (${rule})`);
  }
  return refused ? 1 : 0;
};
