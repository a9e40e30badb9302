import type {Finding} from '../definition/definition-error.js';

/** The finding that a question's least is more than its most, so that nobody could answer it. */
export function crossedBounds<Q>(question: Q, least: keyof Q & string, most: unknown): Finding[] {
  const from = question[least] as number | string | undefined;
  return from !== undefined && most !== undefined && from > (most as typeof from)
    ? [{pointer: `/${least}`, rule: 'crossed-bounds', detail: {from, to: most}}]
    : [];
}
