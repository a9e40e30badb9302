import type {Rule} from './rule.js';
import {worded} from './worded.js';

/** A question that says which answer is wanted (CON-18). */
export const leadingWording: Rule = worded(
  'leading-wording',
  ({leading}, {words}) => leading?.exec(words)?.[0],
  (found) =>
    `${found} says which answer you would like. Ask in words that suit every answer, such as “To what extent do you agree or disagree …”.`,
);
