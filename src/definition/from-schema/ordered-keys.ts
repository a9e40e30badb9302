import type {Ui} from './ui.js';
import type {View} from './view.js';

/** The keys of an object in the order that RJSF is told; `*` stands for all that it is not told of. */
export function orderedKeys(properties: ReadonlyMap<string, View>, ui: Ui): string[] {
  const all = [...properties.keys()];
  const order = ui.get('order');
  if (!Array.isArray(order)) return all;
  const named = order.filter((key): key is string => properties.has(key as string));
  const rest = all.filter((key) => !named.includes(key));
  const at = order.indexOf('*');
  const before = at < 0 ? named.length : named.filter((key) => order.indexOf(key) < at).length;
  return [...named.slice(0, before), ...rest, ...named.slice(before)];
}
