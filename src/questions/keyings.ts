import type {AnyQuestion} from '../definition/read-definition.js';
import {keying as checkboxes} from './checkboxes/keying.js';
import {keying as consent} from './consent/keying.js';
import type {KeyedLine, Keying} from './keying.js';
import {keying as matrix} from './matrix/keying.js';
import {keying as radios} from './radios/keying.js';
import {keying as scale} from './scale/keying.js';
import {keying as select} from './select/keying.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of types is heterogeneous by nature
const keyings: ReadonlyMap<string, Keying<any>> = new Map<string, Keying<any>>([
  ['checkboxes', checkboxes],
  ['consent', consent],
  ['matrix', matrix],
  ['radios', radios],
  ['scale', scale],
  ['select', select],
]);

/** The lines of boxes of a question that is keyed by codes; undefined for one whose answer is written out. */
export const linesOf = (question: AnyQuestion): readonly KeyedLine[] | undefined =>
  keyings.get(question.type)?.(question);
