import type {Draft} from '../../delivery/draft.js';
import type {Fate} from './one-response.js';
import type {Note} from './standing-draft.js';

/** What a person is at. */
export type DraftStep =
  'rest' | 'asking' | 'saving' | 'removing' | 'restarting' | 'resuming' | 'resending';

/** How the draft of a form stands. */
export interface DraftState {
  /** The one that is kept up to date with this form. */
  readonly own?: Draft | undefined;
  /** Another one that is on the device. */
  readonly earlier?: Draft | undefined;
  readonly note?: Note | undefined;
  /** What has become of a response that was made of it. */
  readonly fate?: Fate | undefined;
  readonly step: DraftStep;
  /** Until when a draft would be kept that is written now, in milliseconds since 1970. */
  readonly until: number;
}

/** What a person can do about it. */
export interface DraftActions {
  /** Asks whether to save, with a warning, where the person has not been warned yet or another draft would go. */
  ask(): void;
  save(): Promise<void>;
  /** Asks whether to delete the draft, from the foot of a step or where the form begins. */
  askRemove(): void;
  askRestart(): void;
  remove(): Promise<void>;
  /** Neither saves nor deletes. */
  leave(): void;
  resume(): Promise<void>;
  /** Sends the answers, though a response that was made of the draft has been sent. */
  sendSecond(): void;
}
