import type {LookedUp} from '../../markup/services.js';
import {isFound} from './model.js';

/** How many answers of a lookup are taken. */
const most = 1000;

/** What a lookup gave, as far as it can be used; undefined when that is nothing. A host may give anything. */
export function usable(given: unknown): readonly LookedUp[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const byValue = new Map<string, LookedUp>();
  for (const one of given.slice(0, most) as unknown[])
    if (isFound(one) && !byValue.has(one.value))
      byValue.set(one.value, {value: one.value, label: one.label});
  return given.length && !byValue.size ? undefined : [...byValue.values()];
}
