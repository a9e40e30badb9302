import type {Condition} from '../../../definition/generated/types.js';
import type {Source} from '../source.js';
import {ruleOf} from './rule.js';
import type {Say} from './variants.js';

/** That one of several holds; nothing where there is none. */
export const either = (all: readonly Condition[]): Condition | undefined =>
  all.length > 1 ? {anyOf: [...all]} : all[0];

/** The rules under a key, of which one is enough: in older schemas a list, in newer ones a single rule. */
export function ruledBy(
  at: Source,
  key: 'enabled' | 'skip_conditions',
  say: Say,
): readonly (Condition | 'unknown')[] {
  const rule = at.at(key);
  if (!rule) return [];
  return (rule.isList ? rule.items() : [rule]).flatMap((one) => {
    const when = one.at('when');
    return when ? [say(when, () => ruleOf(when.raw))] : [];
  });
}
