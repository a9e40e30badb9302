import type {Condition} from '../../../definition/generated/types.js';
import type {Source} from '../source.js';
import {ruleOf} from './rule.js';
import type {Say} from './variants.js';

/** That one of several holds; nothing where none is known. */
export function either(...all: readonly (Condition | undefined)[]): Condition | undefined {
  const known = all.filter((one) => one !== undefined);
  return known.length > 1 ? {anyOf: known} : known[0];
}

/**
 * When the rule under a key holds: in older schemas a list of which one is enough, in newer ones a single rule. Nothing
 * for what cannot be said, which is listed: what depends on it is always shown, and leads where its answers lead.
 */
export function ruledBy(
  at: Source,
  key: 'enabled' | 'skip_conditions',
  say: Say,
): Condition | undefined {
  const rule = at.at(key);
  if (!rule) return undefined;
  const holds = (one: Source) => {
    const when = one.at('when');
    return when && say(when, () => ruleOf(when.raw));
  };
  const all = (rule.isList ? rule.items() : [rule]).map(holds);
  // What cannot be said may be what lets people in.
  if (key === 'enabled' && all.includes('unknown')) return undefined;
  return either(...all.filter((one) => one !== 'unknown'));
}
