import type {Finding} from '../definition/definition-error.js';

/** The finding that a question's least is more than its most, so that nobody could answer it. */
export function crossedBounds<Q>(question: Q, least: keyof Q & string, most: unknown): Finding[] {
  const from: unknown = question[least];
  // What is another answer is no value to compare.
  return typeof from === typeof most && (from as number) > (most as number)
    ? [{pointer: `/${least}`, rule: 'crossed-bounds', detail: {from, to: most}}]
    : [];
}
