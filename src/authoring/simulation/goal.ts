import type {Choice} from './choices-in.js';
import type {Walked} from './respondent.js';
import type {Wishes} from './wishes.js';

/** Somewhere that a respondent may come to. */
export interface Goal {
  readonly kind: 'page' | 'question' | 'choice' | 'exit' | 'answer' | 'pair';
  /** Unique among the goals of its kind. */
  readonly name: string;
  /** Wishes for what leads there; false when that contradicts another wish. */
  readonly lead: (wishes: Wishes) => boolean;
  readonly isReached: (walked: Walked) => boolean;
}

/** What names a choice: the place of its question, and itself. */
export const nameOfChoice = (place: string, choice: Choice): string => `${place} = ${choice}`;
