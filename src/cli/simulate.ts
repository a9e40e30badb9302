import {parseArgs} from 'node:util';
import {simulating} from '../authoring/simulation/simulate.js';
import type {Refused} from '../authoring/simulation/simulation.js';
import type {Plan} from '../engine/plan.js';
import {contactJudgeOf, judgeOf} from '../receiver/judge.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {newName} from './new-name.js';
import {noonOn} from './noon-on.js';
import {wholeNumber} from './whole-number.js';
import {readPlan} from './read-plan.js';
import {patiently} from './patiently.js';
import {isSound, summaryOf} from './simulate/summary.js';
import {UsageError} from './usage-error.js';
import {writeLines} from './write-lines.js';

const help = `Sends made-up respondents through a document, with the engine of the form itself.

Usage: dweud simulate FILE [--n 1000] [--seed 1] [--language cy] [--on DAY] [--out FILE] [--json]

  FILE        A consultation, as JSON.
  --n         How many answer at random; 1000 unless you say so, and 100000 at most. Before them as
              many go through as it takes to come wherever one can come.
  --seed      Where chance begins: the same number makes the same respondents. 1 unless you say so.
  --language  All of them answer in this language; otherwise each in one of the document's.
  --on        The day on which they answer, such as 2027-01-31; today unless you say so. The output
              names it: with the same day, document, --n and --seed they are the same people.
  --out       Writes their responses into a new file, as JSON, one on each line. The receiver takes
              every one. Contact details that leave apart from responses are not in it.
  --json      Prints what was found as JSON.

It says how many came to each page, question and exit, where nobody came, where somebody could not
go on, and how long it takes: an estimate, which docs/simulating.md explains.

It ends with 0 when people can go everywhere, 1 when there is a dead end or a place where nobody
came, and 2 when it could not begin.`;

const most = 100_000;

/** What is wrong with a response and its contact details by the receiver’s own judgement. */
function judging(plan: Plan) {
  const judge = judgeOf(plan);
  const judgeContact = contactJudgeOf(plan);
  return (response: unknown, contact: unknown): readonly Refused[] => [
    ...judge(response),
    ...(contact === undefined ? [] : judgeContact(contact)),
  ];
}

/** `dweud simulate`. */
export const simulate: Command = {
  help,
  async run(args, {out, now, progress}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        n: {type: 'string', default: '1000'},
        seed: {type: 'string', default: '1'},
        language: {type: 'string'},
        on: {type: 'string'},
        out: {type: 'string'},
        json: {type: 'boolean'},
      },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length)
      throw new UsageError('Name one document: dweud simulate buses.json');
    const count = wholeNumber('--n', values.n, 1, most);
    const seed = wholeNumber('--seed', values.seed, 0, 2 ** 32 - 1);
    const target = newName(values.out, {option: '--out', example: 'responses.jsonl'});
    const {day, moment} = noonOn(values.on, now());
    const {plan} = readPlan(path);
    const {language} = values;
    const {languages} = plan.definition;
    if (language !== undefined && !languages.includes(language))
      throw new UsageError(`${path} does not speak ${language}. It has ${languages.join(', ')}.`);
    const told = {count, seed, now: moment, judge: judging(plan)};
    const shown = await progress(`Respondents to ${path}`, count);
    const start = process.cpuUsage();
    const send = (take?: (response: unknown) => void) =>
      patiently(
        simulating(plan, {
          ...told,
          ...(language !== undefined && {language}),
          ...(take && {take}),
        }),
        shown,
      );
    const found = await (
      target === undefined ? send() : writeLines(target, (write) => send(write))
    ).finally(() => shown.end());
    const {user, system} = process.cpuUsage(start);
    const inWords = () =>
      summaryOf(found, {
        ...{path, plan, seed, day, language: language ?? languages[0]},
        seconds: (user + system) / 1e6,
        ...(target !== undefined && {
          written: {path: target, count: found.led.sent + found.random.sent},
        }),
      });
    out(asAsked(values.json, {file: path, seed, on: day, ...found}, inWords));
    return isSound(found) ? 0 : 1;
  },
};
