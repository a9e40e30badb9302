import type {ContactDetails, Response} from '../../definition/generated/types.js';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import type {Choice} from './choices-in.js';
import type {Choose} from './choices.js';
import type {Pace} from './pace.js';
import type {Wishes} from './wishes.js';

/** Who answers a document, and how. */
export interface Respondent {
  readonly choose: Choose;
  readonly language: string;
  /** Words in that language. */
  readonly words: readonly string[];
  readonly pace: Pace;
  /** When they begin. */
  readonly startedAt: Date;
  /** Where they have to come to, if anywhere. */
  readonly wishes?: Wishes;
  /** Says of a choice whether it should be taken where nothing else is wished for. */
  readonly prefers?: (place: string, choice: Choice) => boolean;
  /** Whether many of their answers are only just accepted. */
  readonly isExtreme?: boolean;
}

/** Somebody who could not go on: the question that nothing could be answered to, and why. */
export interface Stuck {
  readonly page: string;
  readonly question?: string;
  readonly keyword: string;
}

/** What became of a respondent. */
export interface Walked {
  readonly outcome: 'sent' | 'left' | 'stuck';
  readonly pages: ReadonlySet<PlannedPage>;
  /** By the place of a question: its name, after that of the question in whose items it is asked, with a dot between. */
  readonly asked: ReadonlyMap<string, PlannedQuestion>;
  readonly chosen: ReadonlyMap<string, ReadonlySet<Choice>>;
  /** The page that they left by. */
  readonly exit?: PlannedPage;
  readonly stuck?: Stuck;
  readonly response?: Response;
  readonly contact?: ContactDetails;
  /** The answers on the route. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** The facts of the host page. */
  readonly context: Readonly<Record<string, string | number | boolean | null>>;
  /** How long it took them, in seconds: an estimate. */
  readonly seconds: number;
}
