import {stateAt} from '../definition/moment.js';
import type {Models} from '../engine/question-model.js';
import {models as ours} from '../questions/models.js';
import {answering, inStore, type Receiver} from './answering.js';
import {sha256Of} from './canonical-json.js';
import {Consultations} from './consultations.js';
import type {ContactStore} from './contact-store.js';
import {crossOrigin} from './cross-origin.js';
import {idempotencyKey} from './idempotency-key.js';
import type {Note} from './log.js';
import {Refusal} from './problem.js';

/** What a receiver of contact details needs. */
export interface ContactReceiverOptions {
  /** Definitions as JSON values, as for `createReceiver`. */
  readonly definitions: readonly unknown[];
  readonly store: ContactStore;
  /** The question types; those that come with Dweud when left out. */
  readonly models?: Models;
  /** Origins of the pages that may send from elsewhere; none when left out. */
  readonly origins?: readonly string[];
  /** The clock that decides whether a consultation is open. */
  readonly now?: () => Date;
  /** Told of every request, without a word of what was sent. Its time leads to a response: keep it no longer than needed. */
  readonly log?: (note: Note) => void;
}

/** What is sent just before a consultation closes may arrive after it, behind its response. In milliseconds. */
const grace = 24 * 3_600_000;

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
}: ContactReceiverOptions): Receiver {
  const consultations = new Consultations(definitions, models);

  const receipt = (id: string, status: 200 | 201) =>
    new Response(JSON.stringify({id}), {
      status,
      headers: {'content-type': 'application/json', 'cache-control': 'no-store'},
    });

  /** The receipt for what was kept before. */
  async function known(id: string, sha256: string): Promise<Response | undefined> {
    const found = await inStore(store.find(id));
    if (!found) return undefined;
    if (found.sha256 !== sha256) throw new Refusal('other-response');
    return receipt(id, 200);
  }

  return answering({
    across: crossOrigin(origins),
    log,
    named: (body) => consultations.named(body),
    async take(body, request) {
      const contact = consultations.openContact(body);
      const {id, language, day} = contact;
      const key = request.headers.get('idempotency-key');
      if (key !== null && idempotencyKey(key) !== id) throw new Refusal('key-mismatch');
      const sha256 = await sha256Of(contact);
      const before = await known(id, sha256);
      if (before) return before;
      const {definition, judgeContact} = consultations.expect(contact);
      if (stateAt(definition, now()) === 'early') throw new Refusal('not-open');
      if (stateAt(definition, new Date(now().getTime() - grace)) === 'closed')
        throw new Refusal('closed');
      const faults = judgeContact(contact);
      if (faults.length) throw new Refusal('invalid', {faults});
      const kept = {
        id,
        consultation: definition.id,
        version: definition.version,
        language,
        day,
        sha256,
        body: JSON.stringify(contact),
      };
      if (await inStore(store.add(kept))) return receipt(id, 201);
      // Somebody else kept the same at the same time.
      return (await known(id, sha256)) ?? Promise.reject(new Refusal('store-unavailable'));
    },
  });
}
