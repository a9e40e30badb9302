import type {ConsentQuestion} from '../../definition/generated/types.js';
import type {Keying} from '../keying.js';
import {lineOfBoxes} from '../line-of-boxes.js';

/** The one box; who leaves it has not consented. */
export const keying: Keying<ConsentQuestion> = ({text}) => [
  lineOfBoxes([{value: true, label: text}], false),
];
