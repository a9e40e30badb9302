import {parseArgs} from 'node:util';
import {faultsIn} from '../../authoring/translation/faults-in.js';
import {formatOf} from '../../authoring/translation/formats.js';
import {headFaults} from '../../authoring/translation/head-faults.js';
import {takeIn} from '../../authoring/translation/take-in.js';
import {withWords} from '../../authoring/with-words.js';
import {asAsked} from '../as-asked.js';
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
      json: {type: 'boolean'},
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
    const says = faults.map(headInWords);
    const inWords = () =>
      [...says.map((one) => `${back}: ${one}`), 'Nothing was taken.'].join('\n');
    out(asAsked(values.json, {isTaken: false, faults: says}, inWords));
    return 1;
  }

  const {edits, refusals, counts, comments} = takeIn(file, {document, from, to, translations});
  const refused = new Set(refusals.map(({place}) => place)).size;
  const isTaken = (!refused || values.partial) && !values['dry-run'];
  const changed = isTaken && edits.length > 0 ? withWords(json, edits) : undefined;
  // What was taken may still be no text that anybody can sign.
  const left = changed === undefined ? [] : faultsIn(JSON.parse(changed), translations, to);
  if (changed !== undefined) replaceFile(opened.path, changed);
  const refusalsInWords = refusals.map(({place, key, reason}) => ({
    ...{place, key},
    says: reasonInWords(reason),
  }));
  const why =
    refused && !values.partial
      ? ['Nothing was taken. --partial takes what was not refused.']
      : values['dry-run']
        ? ['Nothing was written, as --dry-run asks.']
        : [];
  const inWords = () =>
    [
      ...refusalsInWords.map(
        ({place, key, says}) =>
          `${back}, ${place.endsWith(key) ? place : `${place} (${key})`}: ${says}`,
      ),
      ...comments.map(({key, comment}) => `Comment on ${key}: ${comment}`),
      `${counts.added} new, ${counts.changed} changed, ${counts.same} the same, ${refused} refused.`,
      ...why,
      ...left.map(({key, rule, says}) => `${key} was taken, but: ${says} (${rule})`),
    ].join('\n');
  const found = {isTaken, ...counts, refused, refusals: refusalsInWords, comments, faulty: left};
  out(asAsked(values.json, found, inWords));
  return refused ? 1 : 0;
};
