import {parseArgs} from 'node:util';
import {calledIn} from '../authoring/called.js';
import {flawOfTranslations} from '../authoring/flaw-of-translations.js';
import {diffing} from '../authoring/versions/diff.js';
import type {Translations} from '../definition/generated/types.js';
import {judgeOf} from '../receiver/judge.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {differenceInWords} from './diff/in-words.js';
import {noonOn} from './noon-on.js';
import {patiently} from './patiently.js';
import {readBeside} from './read-json.js';
import {readPlan} from './read-plan.js';
import {UsageError} from './usage-error.js';
import {wholeNumber} from './whole-number.js';

const help = `Says what has changed between two versions of a document, and whether what was there still holds.

Usage: dweud diff OLD NEW [--n 200] [--seed 1] [--on DAY] [--json]

  OLD, NEW  Two versions of a consultation, as JSON. Who has signed the translations of the new one
            stands beside it, in NAME.translations.json for NAME.json.
  --n       How many responses to the old version are made up at random and held to the new one,
            besides those that come everywhere in it; 200 unless you say so, and 100000 at most.
  --seed    Where chance begins. 1 unless you say so.
  --on      The day on which they answer, such as 2027-01-31; today unless you say so.
  --json    Prints the differences as JSON.

It ends with 0 when nothing breaks. It ends with 1 when the new version refuses responses to the old
one, asks something else under the same version or is another consultation, or when words have
changed whose translations were signed; and with 2 when it could not begin.`;

function translationsOf(path: string, document: unknown): Partial<Translations> {
  const beside = readBeside(path);
  if (!beside) return {};
  if (flawOfTranslations(beside.value, document))
    throw new UsageError(`${beside.path} is faulty; dweud check ${path} says more.`);
  return beside.value as Translations;
}

/** `dweud diff`. */
export const diff: Command = {
  help,
  async run(args, {out, now, progress}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        n: {type: 'string', default: '200'},
        seed: {type: 'string', default: '1'},
        on: {type: 'string'},
        json: {type: 'boolean'},
      },
    });
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined || more.length)
      throw new UsageError('Name two documents: dweud diff buses-1.json buses-2.json');
    const count = wholeNumber('--n', values.n, 1, 100_000);
    const seed = wholeNumber('--seed', values.seed, 0, 2 ** 32 - 1);
    const {day, moment} = noonOn(values.on, now());
    const [before, after] = [readPlan(from), readPlan(to)];
    const [was, is] = [before.plan.definition.languages, after.plan.definition.languages];
    const work = diffing(before.plan, after.plan, {
      ...{count, seed, now: moment, judge: judgeOf(after.plan)},
      translations: translationsOf(to, after.value),
    });
    const shown = await progress(`Responses to ${from}`, count);
    const found = await patiently(work, shown).finally(() => shown.end());
    out(
      asAsked(values.json, {old: from, new: to, seed, on: day, ...found}, () =>
        differenceInWords(found, {
          ...{from, to, called: calledIn(before.plan, was[0])},
          languages: [...new Set([...is, ...was])],
        }),
      ),
    );
    return found.breaks.length ? 1 : 0;
  },
};
