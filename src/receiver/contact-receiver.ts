import {contactDetails as schema} from '../definition/generated/schemas.js';
import type {ContactDetails, Definition} from '../definition/generated/types.js';
import {instantOf, londonDate, stateAt} from '../definition/moment.js';
import type {Models} from '../engine/question-model.js';
import {models as ours} from '../questions/models.js';
import {answering} from './answering.js';
import {Consultations} from './consultations.js';
import type {ContactStore} from './contact-store.js';
import {contactJudgeOf} from './judge.js';
import type {Receiver} from './handling.js';
import {graceOf} from './in-time.js';
import {short} from './limits.js';
import type {Note} from './log.js';
import {Refusal, type ResponseFault} from './problem.js';
import type {RateLimit} from './rate-limit.js';

/** What a receiver of contact details needs. */
export interface ContactReceiverOptions {
  /** Definitions as JSON values, as for `createReceiver`. */
  readonly definitions: readonly unknown[];
  readonly store: ContactStore;
  /** The question types; those that come with Dweud when left out. */
  readonly models?: Models;
  /** Origins of the pages that may send from elsewhere; none when left out. */
  readonly origins?: readonly string[];
  /** How many requests a client may make; no limit when left out. */
  readonly rateLimit?: RateLimit;
  /** The clock that decides whether a consultation is open. */
  readonly now?: () => Date;
  /** Told of every request, without a word of what was sent. Its time leads to a response: keep it no longer than needed. */
  readonly log?: (note: Note) => void;
}

/** Days are counted in London, and no clock is quite right. In milliseconds. */
const tolerance = 24 * 3_600_000;
/** How long after the end they are taken: as long as a response that they come behind, and a day at least. */
const takenAfter = (definition: Definition) => Math.max(tolerance, graceOf(definition));

/** A day on which nobody can have answered: before it opened, or later than any clock that is nearly right. */
function dayFaults({day}: ContactDetails, {opens, closes}: Definition, now: Date): ResponseFault[] {
  const after = (moment: Date) => londonDate(new Date(moment.getTime() + tolerance));
  const [last] = [after(now), ...(closes ? [after(instantOf(closes))] : [])].sort();
  const first = opens && londonDate(instantOf(opens));
  const fault = (keyword: string, limit: string) => [{pointer: '/day', keyword, params: {limit}}];
  if (first && day < first) return fault('dateMinimum', first);
  return day > last! ? fault('dateMaximum', last!) : [];
}

/**
 * Makes the handler for contact details, which leave a form by themselves. It keeps neither the time nor the order in
 * which they come, and its receipt is their id alone. Throws a `DefinitionError` for a faulty definition and a
 * `TypeError` for a faulty origin.
 */
export function createContactReceiver({
  definitions,
  store,
  models = ours,
  origins = [],
  now = () => new Date(),
  log = () => undefined,
  rateLimit,
}: ContactReceiverOptions): Receiver {
  return answering({
    consultations: new Consultations<ContactDetails>(definitions, models, {
      schema,
      judgeOf: contactJudgeOf,
    }),
    store,
    origins,
    log,
    rateLimit,
    longest: short,
    judged(contact, {plan, judge}) {
      const {definition} = plan;
      if (stateAt(definition, now()) === 'early') throw new Refusal('not-open');
      const inTime = new Date(now().getTime() - takenAfter(definition));
      if (stateAt(definition, inTime) === 'closed') throw new Refusal('closed');
      const faults = judge(contact);
      if (!faults.length) faults.push(...dayFaults(contact, definition, now()));
      if (faults.length) throw new Refusal('invalid', {faults});
      return contact;
    },
    rowOf: (contact, sha256) => ({
      id: contact.id,
      consultation: contact.consultation.id,
      version: contact.consultation.version,
      language: contact.language,
      day: contact.day,
      sha256,
      body: JSON.stringify(contact),
    }),
    receiptOf: ({id}) => ({id}),
  });
}
