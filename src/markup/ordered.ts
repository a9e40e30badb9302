import type {Text} from '../definition/generated/types.js';
import type {Words} from '../definition/text-in.js';
import {staysLast} from '../engine/stays-last.js';

interface Listed {
  readonly label: Text;
  readonly exclusive?: boolean;
  readonly other?: unknown;
}

/** A question with its options in the order of the person's alphabet, if its author wants that; `at` is their own. */
export function ordered<Q extends object>(
  question: Q,
  {words, messages}: {words(text: Text): Words; messages: {compare(a: string, b: string): number}},
): Q {
  const {order, options} = question as {order?: unknown; options?: readonly Listed[]};
  if (order !== 'alphabetical' || !options) return question;
  const key = (option: Listed) => words(option.label).text;
  const sorted = options
    .map((option, at) => ({...option, at}))
    .sort(
      (a, b) => Number(staysLast(a)) - Number(staysLast(b)) || messages.compare(key(a), key(b)),
    );
  return {...question, options: sorted};
}
