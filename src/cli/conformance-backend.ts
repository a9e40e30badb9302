import {parseArgs} from 'node:util';
import type {Response as ConsultationResponse} from '../definition/generated/types.js';
import {judgeOf} from '../receiver/index.js';
import {backendAt} from './backend/answer.js';
import {kitFor} from './backend/check.js';
import {conform, checks, type Outcome} from './backend/conform.js';
import {contactSampleOf} from './backend/contact-sample.js';
import {contactChecks} from './backend/contacting.js';
import {incompleteOf} from './backend/incomplete.js';
import {sampleOf} from './backend/sample.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {readJson} from './read-json.js';
import {readPlan} from './read-plan.js';
import {UsageError} from './usage-error.js';

const help = `Tests whether a backend, in whatever language, keeps what forms are promised, as far as that can be
seen from outside.

Usage: dweud conformance-backend URL --definition FILE [--response FILE] [--contacts URL] …

  URL                Where responses are posted, as in a form's endpoint. The consultation has to be
                     open there. Responses are left behind: test no backend that is in use.
  --definition FILE  A consultation that is received there.
  --response FILE    A response to it that has to be accepted. Without it one is made up, with as few
                     answers as may be.
  --contacts URL     Where contact details are posted that leave apart from the answers, as in a
                     form's contact-endpoint. Without it, nothing is asked about them.
  --origin ORIGIN    An origin whose pages may send there, such as https://www.example.org. Without
                     it, what such pages need is left out.
  --json             Prints the results as JSON.

It ends with 0 when all that it looked at is as promised, 1 when something is not, and 2 when it
could not begin. What is marked as advice a backend may do without.

It cannot see whether what was acknowledged outlives a crash, whether the consultation opens, closes
and has its grace when it should, how often a client may come, and what a slow client can do; and it
does not look at files and at parcels of kiosks. docs/operating.md says how to find out.`;

/** How each outcome is written. */
const marks = {passed: 'ok', failed: 'FAILED', advice: 'advice', 'left out': '-'} as const;

function table(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({name}) => name.length));
  const number = (wanted: Outcome['outcome']) =>
    outcomes.filter(({outcome}) => outcome === wanted).length;
  return [
    ...outcomes.flatMap(({name, says, outcome, found}) => [
      `${marks[outcome].padEnd(6)}  ${name.padEnd(width)}  ${says}`,
      ...(found === undefined ? [] : [`${' '.repeat(10 + width)}Found: ${found}`]),
    ]),
    '',
    `${outcomes.length} checks: ${number('passed')} passed, ${number('failed')} failed, ${number('advice')} with advice, ${number('left out')} left out.`,
  ].join('\n');
}

/** `dweud conformance-backend`. */
export const conformanceBackend: Command = {
  help,
  async run(args, {out}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        definition: {type: 'string'},
        response: {type: 'string'},
        contacts: {type: 'string'},
        origin: {type: 'string'},
        json: {type: 'boolean'},
      },
    });
    const [url, ...more] = positionals;
    if (url === undefined || more.length || !isAddress(url))
      throw new UsageError('Name one address that begins with https: or http:.');
    if (values.contacts !== undefined && !isAddress(values.contacts))
      throw new UsageError('--contacts takes an address that begins with https: or http:.');
    if (values.definition === undefined)
      throw new UsageError('Name a consultation that is received there: --definition buses.json');
    const plan = readPlan(values.definition).plan;
    const sample =
      values.response === undefined
        ? sampleOf(plan, new Date())
        : (readJson(values.response).value as ConsultationResponse);
    if (!sample)
      throw new UsageError('No response to it could be made up. Name one with --response.');
    const faults = judgeOf(plan)(sample);
    if (faults.length)
      throw new UsageError(
        `The response is none to this consultation: ${faults
          .map(({pointer, keyword}) => `${pointer} ${keyword}`)
          .join(', ')}`,
      );
    const {origin, contacts} = values;
    const contact = contacts === undefined ? undefined : contactSampleOf(plan, new Date());
    if (contacts !== undefined && !contact)
      throw new UsageError(
        'No contact details leave it apart from the answers: leave --contacts out.',
      );
    for (const address of [url, ...(contacts === undefined ? [] : [contacts])])
      await backendAt(address)
        .ask('OPTIONS', {})
        .catch((error: Error) => {
          const {code} = (error.cause ?? {}) as NodeJS.ErrnoException;
          throw new UsageError(`${address} does not answer: ${code ?? error.name}`);
        });
    const kit = kitFor(backendAt(url), sample, {origin, incomplete: incompleteOf(plan, sample)});
    const outcomes = await conform(kit, checks);
    if (contacts !== undefined && contact)
      outcomes.push(
        ...(await conform(kitFor(backendAt(contacts), contact, {origin}), contactChecks)),
      );
    out(asAsked(values.json, {url, checks: outcomes}, () => table(outcomes)));
    return outcomes.some(({outcome}) => outcome === 'failed') ? 1 : 0;
  },
};

const isAddress = (text: string) => /^https?:/.test(text) && URL.canParse(text);
