import type {LookedUp} from '../../markup/services.js';
import {keeper} from '../keeper.js';

/** What a person has asked for beside the answer. */
export interface Kept {
  isWhole: boolean;
  /** What was typed before the whole list took the place of the box. */
  text: string;
  found: readonly LookedUp[];
}

/** What is kept for a question until the response is over. */
export const keptFor = keeper((): Kept => ({isWhole: false, text: '', found: []}));
