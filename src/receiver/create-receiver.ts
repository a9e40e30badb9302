import {response as schema} from '../definition/generated/schemas.js';
import type {Receipt, Response as ConsultationResponse} from '../definition/generated/types.js';
import type {Models} from '../engine/question-model.js';
import {models as ours} from '../questions/models.js';
import {answering} from './answering.js';
import {Consultations} from './consultations.js';
import type {FileStore} from './file-store.js';
import {claimFiles, takesFiles} from './files-claimed.js';
import type {Receiver} from './handling.js';
import {elapsedIn, untimely} from './in-time.js';
import {judgeOf} from './judge.js';
import {longestResponse} from './limits.js';
import type {Note} from './log.js';
import {newReference as random} from './new-reference.js';
import {Refusal} from './problem.js';
import type {RateLimit} from './rate-limit.js';
import {recalculated} from './recalculated.js';
import type {Store} from './store.js';

/** What a receiver needs. */
export interface ReceiverOptions {
  /** Definitions as JSON values, every version of which responses may still arrive. */
  readonly definitions: readonly unknown[];
  readonly store: Store;
  /** The question types; those that come with Dweud when left out. */
  readonly models?: Models;
  /** Where the files are that responses refer to. Needed as soon as a definition asks for files. */
  readonly files?: FileStore;
  /** Origins of the pages that may send from elsewhere, such as `https://www.example.org`; none when left out. */
  readonly origins?: readonly string[];
  /** How many requests a client may make; no limit when left out. */
  readonly rateLimit?: RateLimit;
  /** The clock that decides whether a consultation is open. */
  readonly now?: () => Date;
  /** A reference for a person to quote. It may repeat itself: another is made until one is free. */
  readonly newReference?: () => string;
  /** Told of every request, without a word of any answer. */
  readonly log?: (note: Note) => void;
}

/**
 * Makes the handler that validates, de-duplicates and stores responses. Throws a `DefinitionError` for a faulty
 * definition, and a `TypeError` for a faulty origin or a question that takes files when there is no store of them.
 */
export function createReceiver({
  definitions,
  store,
  files,
  models = ours,
  origins = [],
  now = () => new Date(),
  newReference = random,
  log = () => undefined,
  rateLimit,
}: ReceiverOptions): Receiver {
  return answering({
    consultations: new Consultations<ConsultationResponse>(definitions, models, {
      schema,
      judgeOf(plan) {
        const {id} = plan.definition;
        if (!files && takesFiles(plan))
          throw new TypeError(
            `${JSON.stringify(id)} asks for files: "files" has to say where they are.`,
          );
        return judgeOf(plan);
      },
    }),
    store,
    origins,
    log,
    rateLimit,
    longest: longestResponse,
    // Files are claimed by a response before it is kept.
    asksFirst: files !== undefined,
    async judged(response, {plan, judge}, {headers}) {
      const sent = {at: response.submittedAt, elapsed: elapsedIn(headers)};
      const refusal = untimely(plan.definition, sent, now());
      if (refusal) throw new Refusal(refusal);
      const whole = recalculated(plan, response);
      const faults = judge(whole);
      if (faults.length) throw new Refusal('invalid', {faults});
      return files ? claimFiles(plan, whole, files) : whole;
    },
    rowOf: (response, sha256) => ({
      id: response.id,
      consultation: response.consultation.id,
      version: response.consultation.version,
      language: response.language,
      reference: newReference(),
      receivedAt: now(),
      sha256,
      body: JSON.stringify(response),
    }),
    receiptOf: ({id, reference, receivedAt}): Receipt => ({
      id,
      reference,
      receivedAt: receivedAt.toISOString(),
    }),
  });
}
