import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {counted} from '../../authoring/counted.js';
import {formats} from '../../authoring/translation/formats.js';
import {unitsOf} from '../../authoring/translation/units.js';
import {asAsked} from '../as-asked.js';
import type {Command} from '../command.js';
import {newName} from '../new-name.js';
import {replaceFile} from '../replace-file.js';
import {UsageError} from '../usage-error.js';
import {languagesFor, open} from './opened.js';
import {withPackage} from '../with-package.js';

const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

/** `dweud translate export`: writes a file for a translator. */
export const exportTexts: Command['run'] = async (args, {out}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: {type: 'string'},
      from: {type: 'string'},
      format: {type: 'string', default: 'xlsx'},
      only: {type: 'string'},
      reason: {type: 'string'},
      out: {type: 'string'},
      json: {type: 'boolean'},
    },
  });
  const named = newName(values.out, {option: '--out', example: 'buses.cy.xlsx'});
  const opened = open(positionals[0]);
  const {from, to} = languagesFor(opened, values);
  if (!isFormat(values.format))
    throw new UsageError(`The formats are ${Object.keys(formats).join(', ')}.`);
  if (values.only !== undefined && values.only !== 'changed')
    throw new UsageError('What --only can leave is --only changed.');
  const format = formats[values.format];
  const {document, translations, path} = opened;
  const units = unitsOf(document, {
    ...{from, to, translations, isOnlyChanged: values.only === 'changed'},
    ...(values.reason !== undefined && {reason: values.reason}),
  });
  if (!units.length) {
    const inWords = () => `There is nothing to translate from ${from} into ${to}.`;
    out(asAsked(values.json, {from, to, texts: 0}, inWords));
    return 0;
  }
  const target = named ?? `${path.replace(/\.json$/, '')}.${to}.${format.endings[0]}`;
  // It may hold a translator’s work.
  if (existsSync(target))
    throw new UsageError(
      `${target} is there already. Move it away, or say --out and another name.`,
    );
  const bytes = await withPackage(format, () =>
    format.write(units, {document: document.id, from, to}),
  );
  replaceFile(target, bytes);
  const written = {out: target, from, to, texts: units.length};
  out(
    asAsked(
      values.json,
      written,
      () => `${target}: ${counted(units.length, 'text')}, from ${from} into ${to}.`,
    ),
  );
  return 0;
};
