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

/** The place of the question of a choice, and the choice, in words, by what `nameOfChoice` has made. */
export function partsOfChoice(name: string): readonly [place: string, choice: string] {
  const at = name.indexOf(' = ');
  return [name.slice(0, at), name.slice(at + 3)];
}
