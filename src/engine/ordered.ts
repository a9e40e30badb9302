import type {Text} from '../definition/generated/types.js';
import type {Words} from '../definition/text-in.js';
import {staysLast} from './stays-last.js';

interface Listed {
  readonly label: Text;
  readonly exclusive?: boolean;
  readonly other?: unknown;
}

const sorted = new WeakMap<readonly Listed[], {key: string; options: readonly Listed[]}>();

/**
 * A question with its options, or without any its rows, in the order of the person's alphabet, if its author wants that;
 * `at` is their own.
 */
export function ordered<Q extends object>(
  question: Q,
  {words, messages}: {words(text: Text): Words; messages: {compare(a: string, b: string): number}},
): Q {
  const {
    order,
    rows,
    options = rows,
  } = question as {order?: unknown} & Readonly<
    Partial<Record<'rows' | 'options', readonly Listed[]>>
  >;
  if (order !== 'alphabetical' || !options) return question;
  const texts = options.map(({label}) => words(label).text);
  const key = texts.join('\n');
  let known = sorted.get(options);
  // Ten thousand are sorted once, not at every key press.
  if (known?.key !== key) {
    const all = options.map((option, at) => ({...option, at}));
    all.sort(
      (a, b) =>
        Number(staysLast(a)) - Number(staysLast(b)) || messages.compare(texts[a.at]!, texts[b.at]!),
    );
    sorted.set(options, (known = {key, options: all}));
  }
  return {...question, [rows ? 'rows' : 'options']: known.options};
}
