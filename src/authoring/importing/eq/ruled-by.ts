import type {Condition} from '../../../definition/generated/types.js';
import type {Source} from '../source.js';
import {ruleOf} from './rule.js';
import type {Say} from './variants.js';

type Ruled = Condition | 'unknown' | undefined;

/** That one of several holds, as far as it is known. */
export function either(...all: readonly Ruled[]): Ruled {
  const known = all.filter((one) => one !== undefined && one !== 'unknown');
  if (known.length) return known.length > 1 ? {anyOf: known} : known[0];
  return all.includes('unknown') ? 'unknown' : undefined;
}

/** When the rule under a key holds: in older schemas a list of which one is enough, in newer ones a single rule. */
export function ruledBy(at: Source, key: 'enabled' | 'skip_conditions', say: Say): Ruled {
  const rule = at.at(key);
  if (!rule) return undefined;
  const holds = (one: Source): Ruled => {
    const when = one.at('when');
    return when && say(when, () => ruleOf(when.raw));
  };
  return rule.isList ? either(...rule.items().map(holds)) : holds(rule);
}
