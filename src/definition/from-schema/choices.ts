import {isObject} from '../is-object.js';
import type {Reading} from './reading.js';
import type {Ui} from './ui.js';
import {within, type View} from './view.js';

/** One of the values that a schema allows, and the words and the text that stand for it. */
export interface Choice {
  readonly value: unknown;
  /** What a response has of it. */
  readonly slug: string;
  readonly label: string;
  readonly hint: string | undefined;
}

const folded = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .slice(0, 500)
    .normalize('NFD')
    .replace(/[^A-Za-z0-9_.-]+/g, '_')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 60);

/** Texts for values, each its own: a value that can stand in a response stands there as it is. */
function slugged(values: readonly Omit<Choice, 'slug'>[]): Choice[] {
  const given = new Set<string>();
  return values.map((one) => {
    const words = folded(one.value) || 'option';
    let slug = words;
    for (let count = 2; given.has(slug); count++) slug = `${words.slice(0, 56)}_${count}`;
    given.add(slug);
    return {...one, slug};
  });
}

const distinct = (values: readonly Omit<Choice, 'slug'>[]) => [
  ...new Map(values.map((one) => [JSON.stringify(one.value), one])).values(),
];

/** A value before it has a text of its own, and where it stands. */
interface Listed extends Omit<Choice, 'slug' | 'label'> {
  /** Nothing where nobody has named a value that is no words by itself. */
  readonly label: string | undefined;
  readonly pointer: string;
}

const inWords = (value: unknown) =>
  value !== null && typeof value === 'object' ? undefined : String(value);

/** Values of `oneOf` or `anyOf`, where each of them is one value. */
function constants(view: View, key: string): Listed[] | undefined {
  const isConstant = (one: unknown) => isObject(one) && 'const' in one;
  if (
    !view.parts.some(({schema}) => {
      const list = schema[key];
      return Array.isArray(list) && list.length > 0 && list.every(isConstant);
    })
  )
    return undefined;
  return view.list(key).map((one) => {
    const value = one.one('const');
    one.all('type');
    return {
      value,
      label: one.text('title') ?? inWords(value),
      hint: one.text('description'),
      pointer: one.pointer,
    };
  });
}

/** The values that a schema names one by one, without `null`; undefined where it does not. One without words is left. */
export function choicesIn(reading: Reading, view: View, ui: Ui): Choice[] | undefined {
  let found = constants(view, 'oneOf') ?? constants(view, 'anyOf');
  const listed = view.has('enum') ? view.one('enum') : undefined;
  if (Array.isArray(listed)) {
    const names = [ui.get('enumNames'), view.one('enumNames'), view.one('x-enumNames')].find(
      Array.isArray,
    ) as unknown[] | undefined;
    const allowed = listed.map((value: unknown, index) => ({
      value,
      label: typeof names?.[index] === 'string' ? names[index] : inWords(value),
      hint: undefined,
      pointer: within(view.all('enum')[0]!.pointer, index),
    }));
    // Of two lists the values count that are in both.
    const isAllowed = new Set(listed.map((value) => JSON.stringify(value)));
    found = found ? found.filter(({value}) => isAllowed.has(JSON.stringify(value))) : allowed;
  }
  const worded = found?.flatMap(({pointer, label, ...one}) => {
    if (label !== undefined) return one.value === null ? [] : [{...one, label}];
    reading.leave(
      pointer,
      'This value has no words to choose it by, so it is no option. Give it a `title` in `oneOf`, or a name in `enumNames`.',
      'question',
    );
    return [];
  });
  return worded && slugged(distinct(worded));
}
