import {Unsayable} from '../conditions/expression.js';
import type {Source} from '../source.js';
import type {Find} from './by-name-or-id.js';

/** The list that every newer form has for its questions of Yes and No, and its two items. */
const yesNo = {
  list: '3167ecb5-61f9-4918-b7d0-6793b56aa814',
  items: new Map([
    ['02900d42-83d1-4c72-a719-c4e8228952fa', true],
    ['f39000eb-c51b-4019-8f82-bbda0423f04d', false],
  ]),
};
const plain = ['StringValue', 'NumberValue', 'BooleanValue', 'DateValue'];

/** The value of an item of a list, which a condition refers to by the ids of both. */
function itemValue(reference: Source | undefined, lists: Find): unknown {
  const list = reference?.peek('listId');
  const item = reference?.peek('itemId') ?? '';
  if (list === yesNo.list && yesNo.items.has(item)) return yesNo.items.get(item);
  const found = lists(list)
    ?.items('items')
    .find((one) => item && one.peek('id') === item);
  if (!found) throw new Unsayable('It reads an option that is not there.');
  found.string('id');
  return found.at('value')?.raw;
}

/**
 * A condition of a newer form (`engine: V2`), which refers to everything by its id, as an older form would write it.
 * Throws `Unsayable` where it refers to what is not there.
 */
export function newerCondition(condition: Source, components: Find, lists: Find): unknown {
  const coordinator = condition.peek('coordinator');
  const conditions = condition.items('items').map((item) => {
    if (item.at('conditionId')) return {coordinator, conditionName: item.peek('conditionId')};
    const name = components(item.peek('componentId'))?.peek('name');
    if (!name) throw new Unsayable('It reads a question that is not there.');
    const type = item.peek('type');
    const operator = item.peek('operator');
    const field = {name};
    if (type === 'RelativeDate') return {coordinator, field, operator, value: {type}};
    if (type !== 'ListItemRef' && !plain.includes(type))
      throw new Unsayable(`Dweud has no value of the type “${type.slice(0, 40)}”.`);
    const given = item.at('value');
    const value = type === 'ListItemRef' ? itemValue(given, lists) : given?.raw;
    return {coordinator, field, operator, value: {type: 'Value', value}};
  });
  return {conditions};
}
