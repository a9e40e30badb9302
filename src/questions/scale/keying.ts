import type {ScaleQuestion} from '../../definition/generated/types.js';
import type {Keying} from '../keying.js';
import {lineOfBoxes} from '../line-of-boxes.js';
import {pointsOf} from './model.js';

/** One of the points, by its own number. What is outside the scale is counted on from the last point. */
export const keying: Keying<ScaleQuestion> = (question) => {
  const points = pointsOf(question);
  const extra = question.extra ?? [];
  const last = points.at(-1)?.value ?? 0;
  const codes = new Map<unknown, number>([
    ...points.map(({value}) => [value, value] as const),
    ...extra.map(({value}, index) => [value, last + index + 1] as const),
  ]);
  return [lineOfBoxes([...points, ...extra], false, undefined, codes)];
};
