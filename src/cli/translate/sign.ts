import {parseArgs} from 'node:util';
import {signTexts} from '../../authoring/translation/sign-texts.js';
import {londonDate} from '../../definition/moment.js';
import {asAsked} from '../as-asked.js';
import type {Command} from '../command.js';
import {dayIn} from '../day-in.js';
import {UsageError} from '../usage-error.js';
import {languagesFor, open, writeTranslations} from './opened.js';

/** `dweud translate sign`: somebody answers for words as they are now. */
export const signWords: Command['run'] = (args, {out, now}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: {type: 'string'},
      from: {type: 'string'},
      by: {type: 'string'},
      on: {type: 'string'},
      reason: {type: 'string'},
      keys: {type: 'string', multiple: true},
      all: {type: 'boolean', default: false},
      json: {type: 'boolean'},
    },
  });
  const opened = open(positionals[0]);
  const {from, to} = languagesFor(opened, values);
  const signedBy = values.by?.trim();
  if (!signedBy) throw new UsageError('Say who signs: --by "Mair Ellis, Cyfieithu Llugwen"');
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(signedBy))
    throw new UsageError('--by has a character that nobody sees. Write a name in letters.');
  if (values.all === (values.keys !== undefined))
    throw new UsageError('Say what is signed: either --all, or --keys and the keys of texts.');
  const signedOn = values.on === undefined ? londonDate(now()) : dayIn(values.on);
  if (signedOn === undefined) throw new UsageError('--on is a day such as 2026-11-27.');
  const keys = values.keys?.flatMap((list) => list.split(',')).map((key) => key.trim());
  const signing = {
    ...{from, to, signedBy, signedOn},
    ...(keys && {keys}),
    ...(values.reason !== undefined && {reason: values.reason}),
  };
  const {translations, counts, missing, faulty, unknown} = signTexts(
    opened.document,
    opened.translations,
    signing,
  );
  if (unknown.length) throw new UsageError(`No text has the key ${unknown.join(', ')}.`);
  if (counts.signed) writeTranslations(opened.path, translations);
  const wrong = new Set(faulty.map(({key}) => key)).size;
  const inWords = () =>
    [
      ...missing.map((key) => `${key} has no words in ${to} to sign.`),
      ...faulty.map(({key, rule, says}) => `${key} is not signed: ${says} (${rule})`),
      `${counts.signed} signed, ${counts.before} signed before, ${missing.length} missing, ${wrong} wrong.`,
    ].join('\n');
  const found = {from, to, signed: counts.signed, before: counts.before, missing, faulty};
  out(asAsked(values.json, found, inWords));
  return Promise.resolve(missing.length || wrong ? 1 : 0);
};
