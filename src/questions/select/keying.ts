import type {SelectQuestion} from '../../definition/generated/types.js';
import type {Keying} from '../keying.js';
import {lineOfBoxes} from '../line-of-boxes.js';

/** One of the boxes, which paper has in place of a list that opens. */
export const keying: Keying<SelectQuestion> = ({options}) => [lineOfBoxes(options, false)];
