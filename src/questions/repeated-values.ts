import type {Finding} from '../definition/definition-error.js';

/** The options whose value an option before them has: chosen, they could not be told apart. */
export function repeatedValues({
  options,
}: {
  readonly options: readonly {readonly value: string}[];
}): Finding[] {
  const seen = new Set<string>();
  return options.flatMap(({value}, index): Finding[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{pointer: `/options/${index}/value`, rule: 'duplicate-value', detail: value}];
  });
}
