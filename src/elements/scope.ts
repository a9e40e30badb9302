import type {Definition, Receipt, Response, Text} from '../definition/generated/types.js';
import type {Words} from '../definition/text-in.js';
import type {Problem} from '../engine/answers.js';
import type {Closing} from '../engine/closing.js';
import type {Way} from '../engine/way.js';
import type {LiveSession} from '../engine/live-session.js';
import type {OpeningMessages} from '../i18n/messages.js';
import type {RichMessages} from '../i18n/rich-messages.js';
import type {Ids} from '../markup/field.js';
import type {Services} from '../markup/services.js';
import type {Speaker} from '../engine/question-model.js';
import type {Held} from '../delivery/outbox.js';
import type {Reason} from '../delivery/transport.js';
import type {Conductor} from './conductor.js';
import type {Ending, Parts} from './parts.js';

/** What a person can set off on a screen. */
export interface Actions {
  /** The button at the end of the step. */
  next(): void;
  back(): void;
  change(question: string): void;
  speak(language: string): void;
  /** Moves focus from the error summary to a question. */
  goTo(question: string): void;
  print(): void;
  saveCopy(): void;
  announce(message: string, when?: 'now' | 'pause'): void;
}

/** Where the sending of a response stands. */
export type Sending =
  | {readonly state: 'no'}
  | {
      readonly state: 'under-way';
      /** Whether the response has been written to the device. */
      readonly isKept?: boolean;
    }
  | {
      readonly state: 'not-received';
      readonly reason: Reason;
      /** How it waits, unless the outbox is off. */
      readonly held?: Held;
    }
  | {
      readonly state: 'received';
      readonly receipt: Receipt;
      /** Whether the person came back to what has been received. */
      readonly again: boolean;
      /** What came of the contact details that leave by themselves, if there are any. */
      readonly contact?: 'received' | 'kept' | 'not-received';
    };

/** The response was received. */
export type Received = Sending & {readonly state: 'received'};

/** What stands on every screen. */
export interface Standing {
  screen(scope: Scope): unknown;
  /** What a kiosk is in before somebody begins, and a page for paper always, whatever the time. */
  readonly phase?: 'kiosk';
  /** What a kiosk, or a page for paper, shows in place of the form. */
  instead?(scope: Scope): unknown;
  /** Takes what a person sends, in place of the form. */
  send?(conductor: Conductor): Promise<void>;
  /** Is told who leads through the form. */
  meets?(conductor: Conductor): void;
}

/** What a form shows and tells of its draft. */
export interface Drafts {
  /** What stands below a step. */
  foot(scope: Scope): unknown;
  /** What is true of answers that were not sent, where a draft of them is on the device. */
  notSent(scope: Scope): string | undefined;
  /** What stands in place of "nothing has been sent", where a response that was made of the draft has been. */
  lead(scope: Scope): unknown;
  /** Which response the form is closed into. */
  closing(): Closing['as'];
  /** Whether what a person sends may leave. Where it may have been received before they are asked, and send it anew. */
  mayLeave(): Promise<boolean>;
  /** Takes note of a response before it is put on the device or sent. */
  leaves(response: Response): Promise<void>;
  /** Takes note of why a response was not received. */
  fails(reason: Reason): void;
}

/** What may change while a step is shown. */
export interface Situation {
  readonly problems: ReadonlyMap<string, Problem>;
  readonly sending: Sending;
  /** Whether a part of the form that is needed now could not be fetched. */
  readonly isStuck: boolean;
  /** How many of the step's questions are drawn. */
  readonly extent: number;
}

/** Nothing is wrong, nothing is being sent, and the whole step is there. */
export const calm: Situation = {
  problems: new Map(),
  sending: {state: 'no'},
  isStuck: false,
  extent: Infinity,
};

/** The situation when a step is first shown: a person can begin before a long one is there as a whole. */
export const opening: Situation = {...calm, extent: 8};

/**
 * Everything that the screens of one form in one language are drawn from. Its identity changes with the language
 * alone, so that a question is only drawn again for a reason of its own.
 */
export interface Scope {
  readonly definition: Definition;
  readonly session: LiveSession;
  readonly journey: Way;
  /** The document's language that the person reads. */
  readonly language: string;
  /** The language of `messages`: the same, or English where the interface does not speak it. */
  readonly spoken: string;
  readonly messages: OpeningMessages;
  /** The words of the question types that come on demand, once a step that needs them has been fetched. */
  readonly rich: RichMessages;
  readonly speaker: Speaker;
  readonly actions: Actions;
  readonly parts: Parts;
  /** What comes after the questions. Nothing is shown that needs it before it has been fetched. */
  readonly ending: Ending;
  /** The level of a step's heading. */
  readonly headingLevel: number;
  /** What the host page offers, as it is now. */
  readonly services: Services;
  /** The ids of a question's parts. */
  idsOf(name: string): Ids;
  words(text: Text): Words;
  /** An author's text, ready for a template. */
  say(text: Text): unknown;
  /** Markdown; `level` is that of its first-level headings. */
  sayMarkdown(text: Text, level?: number): unknown;
  /** The words of a problem, ready for a template. */
  fault(problem: Problem): unknown;
}
