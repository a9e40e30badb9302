import type {Draft, Json} from '../draft.js';
import type {Source} from '../source.js';
import type {Find} from './by-name-or-id.js';
import {textOf} from './text-of.js';

/** The items of a list, which a component names or brings with it; undefined where there is no such list. */
function itemsOf(at: Source, list: Find): Source[] | undefined {
  const values = at.at('values');
  const kind = values?.at('type')?.raw;
  if (values && (kind === 'static' || values.at('items')?.isList)) {
    if (kind === 'static') values.string('type');
    return values.items('items');
  }
  const named = list(at.at('list')?.raw ?? values?.at('list')?.raw);
  if (!named) return undefined;
  at.string('list');
  if (kind === 'listRef') values!.string('type');
  values?.string('list');
  return named.items('items');
}

/** Whether an option excludes the others, as newer forms say it. */
function isExclusive(item: Source): boolean {
  const extension = item.items('extensions').find((one) => one.peek('type') === 'exclusive');
  extension?.string('type');
  return extension !== undefined;
}

/** The options of a choice, whose values are put into `values`. Where it has none the component is listed as left. */
export function optionsOf(
  at: Source,
  type: string,
  values: ReturnType<Draft['values']>,
  list: Find,
  draft: Draft,
): Json[] | undefined {
  const items = itemsOf(at, list);
  if (!items) {
    at.leave('There is no such list of options.');
    return undefined;
  }
  const options = items.flatMap((one): Json[] => {
    const label = textOf(one.at('text'), draft);
    const value = one.at('value')?.scalar();
    if (!label || value === undefined || value === null || value === '') {
      one.leave('An option needs words and a value.');
      return [];
    }
    const ours = values.add(value, one);
    if (ours === undefined) return [];
    const hint =
      type === 'select'
        ? undefined
        : (textOf(one.at('description'), draft) ?? textOf(one.at('hint')?.at('text'), draft));
    const exclusive = type === 'checkboxes' && isExclusive(one);
    return [{value: ours, label, ...(hint && {hint}), ...(exclusive && {exclusive})}];
  });
  if (options.length && options.length <= (type === 'select' ? 2000 : 500)) return options;
  at.leave('It has no options, or too many.');
  return undefined;
}
