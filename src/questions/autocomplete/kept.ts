import type {LookedUp} from '../../markup/services.js';
import type {AutocompleteField} from './box.js';

/** What a person has asked for beside the answer. */
export interface Kept {
  isWhole: boolean;
  /** What was typed before the whole list took the place of the box. */
  text: string;
  found: readonly LookedUp[];
}

const all = new WeakMap<object, Map<string, Kept>>();

/**
 * What is kept for a question until the response is over: another language makes the form's tree anew, and that is to
 * outlive it. The next person on the same device begins with nothing.
 */
export function keptFor({response, ids}: AutocompleteField): Kept {
  const byId = all.get(response) ?? new Map<string, Kept>();
  all.set(response, byId);
  const kept = byId.get(ids.control) ?? {isWhole: false, text: '', found: []};
  byId.set(ids.control, kept);
  return kept;
}
