import type {Response} from '../../definition/generated/types.js';
import type {DraftResponse} from '../../delivery/draft.js';
import {keyOf} from '../../delivery/entry.js';
import type {Contents} from '../../delivery/outbox.js';
import type {Closing} from '../../engine/closing.js';
import {typedIn} from '../../engine/draft-of.js';
import type {LiveSession} from '../../engine/live-session.js';
import {newId} from '../../engine/new-id.js';

/** What has become of a response that was made of a draft and that this form does not just send once more. */
export interface Fate {
  readonly kind: 'arrived' | 'maybeArrived';
  readonly reference?: string | undefined;
}

/**
 * The response that a form and its draft make: one id for whoever carries the draft on, so that a service takes it once
 * (REL-07). An answer that is changed after it was sent makes another.
 */
export class OneResponse {
  readonly #session: LiveSession;
  readonly #sent: () => Promise<Contents>;
  #id: string | undefined;
  #closed: DraftResponse['closed'];
  /** What had been typed when it was closed; undefined where it cannot be closed as it was. */
  #before: string | undefined;
  /** Whether a draft has been made of the form, or carried on in it. */
  #isDrafted = false;
  /** Whether it was closed here. */
  #isOurs = false;
  /** Whether a service has said that it has another version. */
  #isConflict = false;
  /** What the outbox had of it when it was last looked at. */
  #isInOutbox = false;
  #fate: Fate | undefined;
  /** Whether the person wants to send another response all the same. */
  #isAgreed = false;

  /** `sent` is what has been sent and waits, or what is left of it. */
  constructor(session: LiveSession, sent: () => Promise<Contents>) {
    this.#session = session;
    this.#sent = sent;
  }

  /** What has become of it elsewhere, as far as is known. */
  get fate(): Fate | undefined {
    return this.#fate;
  }

  /** What a draft keeps of it. */
  get kept(): DraftResponse {
    this.#id ??= newId();
    this.#isDrafted = true;
    const closed = this.#closed;
    return {id: this.#id, ...(closed && {closed, isChanged: this.#isChanged})};
  }

  /** What the form is closed into: the same once more, or another one where this one is not to be had any more. */
  closing(): Closing['as'] {
    if (this.#id === undefined) return undefined;
    // What the outbox has under an id stays as it is there.
    const isOver = this.#isOurs || this.#isInOutbox || (this.#closed && this.#isChanged);
    if (isOver && !this.#session.closed) this.#renew();
    return {id: this.#id, ...this.#closed};
  }

  /** Goes on with the response of a draft, once what is in it has been taken up; `isWhole` where all of it was. */
  carryOn({id, closed, isChanged}: DraftResponse, isWhole: boolean): void {
    this.#renew(id);
    this.#isDrafted = true;
    this.#closed = closed;
    const {languages} = this.#session.plan.definition;
    const isSame = closed && !isChanged && isWhole && languages.includes(closed.language);
    if (isSame) this.#before = this.#now;
  }

  /** Takes note of what it has been closed into. */
  close({id, startedAt, submittedAt, language, orders}: Response): void {
    if (id !== this.#id) this.#renew(id);
    this.#closed = {startedAt, submittedAt, language, ...(orders && {orders})};
    this.#isOurs = true;
  }

  /** Takes note that a service does not have it, and never will; or has another version of it. */
  refuse(isConflict: boolean): void {
    if (isConflict) this.#isConflict = true;
    else this.#closed = undefined;
  }

  /** Finds out what has become of it elsewhere; `other` is the response of another draft on the device. */
  async learn(other: DraftResponse | undefined): Promise<void> {
    this.#fate = this.#isDrafted ? this.#fateIn(await this.#sent(), other) : undefined;
  }

  /** Whether what the person sends may leave: not where it may have been received, before they have agreed to that. */
  async mayLeave(other: DraftResponse | undefined): Promise<boolean> {
    await this.learn(other);
    const isAgreed = this.#isAgreed;
    this.#isAgreed = false;
    if (!this.#fate) return true;
    if (isAgreed) {
      this.#session.closed = undefined;
      this.#renew();
    }
    return isAgreed;
  }

  /** The person wants to send another response all the same. */
  agree(): void {
    this.#isAgreed = true;
  }

  #fateIn({held, settled}: Contents, other: DraftResponse | undefined): Fate | undefined {
    const id = this.#id!;
    const consultation = this.#session.plan.definition.id;
    const key = keyOf({kind: 'response', consultation, id});
    const [waits, left] = [held.get(key), settled.get(key)];
    this.#isInOutbox = Boolean(waits ?? left);
    // What is closed is sent once more as it was.
    if (this.#isOurs && this.#session.closed && !this.#isConflict) return undefined;
    if (left?.isReceived) return {kind: 'arrived', reference: left.receipt?.reference};
    if (this.#isConflict || waits?.stopped === 'conflict') return {kind: 'arrived'};
    // The outbox lets go of what has been changed, and of nothing that somebody took back.
    if (left ?? waits)
      return waits && !this.#isOurs && !waits.stopped ? {kind: 'maybeArrived'} : undefined;
    const isSentBeside = other?.id === id && other.closed !== undefined && !this.#isOurs;
    return (this.#closed && this.#isChanged) || isSentBeside ? {kind: 'maybeArrived'} : undefined;
  }

  get #now(): string {
    return JSON.stringify(typedIn(this.#session));
  }

  get #isChanged(): boolean {
    return this.#isOurs ? !this.#session.closed : this.#before !== this.#now;
  }

  #renew(id = newId()): void {
    this.#id = id;
    this.#closed = this.#before = this.#fate = undefined;
    this.#isOurs = this.#isConflict = this.#isInOutbox = false;
  }
}
