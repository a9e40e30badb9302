import type {Plan} from './plan.js';
import {takesAnswer} from './way.js';

/**
 * The numbers of questions on paper, by name: from 1 through the whole document, in its order. What asks nothing, such
 * as content and what is calculated, has none.
 */
export const numbering = ({questions}: Pick<Plan, 'questions'>): ReadonlyMap<string, number> =>
  new Map([...questions.values()].filter(takesAnswer).map(({name}, index) => [name, index + 1]));
