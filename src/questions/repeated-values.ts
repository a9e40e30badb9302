import type {Finding} from '../definition/definition-error.js';

/** A list of which a person chooses, or in whose members they answer. */
type List = 'options' | 'rows' | 'columns' | 'areas';

/** The members of a list whose value a member before them has: chosen, they could not be told apart. */
export function repeatedValues<L extends List = 'options'>(
  question: {readonly [K in L]?: readonly {readonly value: string}[]},
  list = 'options' as L,
): Finding[] {
  const seen = new Set<string>();
  return (question[list] ?? []).flatMap(({value}, index): Finding[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{pointer: `/${list}/${index}/value`, rule: 'duplicate-value', detail: value}];
  });
}
