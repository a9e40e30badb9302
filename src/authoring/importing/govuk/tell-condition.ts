import type {Source} from '../source.js';

/** Marks what of a condition says something as read; what is for the editor of the form builder stays for the list. */
export function tellCondition(
  condition: Source,
  others: ReadonlyMap<string, Source>,
  within: readonly Source[] = [],
): void {
  if (within.includes(condition)) return;
  condition.string('name');
  const value = condition.at('value');
  if (typeof value?.raw === 'string') value.take();
  const visit = (group: Source) => {
    for (const part of group.items('conditions')) {
      part.string('coordinator');
      part.string('operator');
      part.at('field')?.string('name');
      part.at('value')?.scalar();
      part.at('value')?.string('type');
      part.at('value')?.at('value')?.scalar();
      const named = part.string('conditionName');
      const other = named === undefined ? undefined : others.get(named);
      if (other) tellCondition(other, others, [...within, condition]);
      visit(part);
    }
  };
  if (value?.isObject) visit(value);
}
