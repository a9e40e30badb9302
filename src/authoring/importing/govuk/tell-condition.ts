import type {Source} from '../source.js';
import type {Find} from './by-name-or-id.js';

/** Marks what of a condition says something as read; what is for the editor of the form builder stays for the list. */
export function tellCondition(
  condition: Source,
  others: Find,
  within: readonly string[] = [],
): void {
  if (within.includes(condition.pointer)) return;
  const tellNamed = (name: string | undefined) => {
    const other = name === undefined ? undefined : others(name);
    if (other) tellCondition(other, others, [...within, condition.pointer]);
  };
  const items = condition.items('items');
  if (items.length > 1) condition.string('coordinator');
  for (const item of items) {
    for (const key of ['componentId', 'operator', 'type']) item.string(key);
    const given = item.at('value');
    given?.scalar();
    given?.string('listId');
    given?.string('itemId');
    tellNamed(item.string('conditionId'));
  }
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
      tellNamed(part.string('conditionName'));
      visit(part);
    }
  };
  if (value?.isObject) visit(value);
}
