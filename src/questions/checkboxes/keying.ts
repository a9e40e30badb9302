import type {CheckboxesQuestion} from '../../definition/generated/types.js';
import type {Keying} from '../keying.js';
import {lineOfBoxes} from '../line-of-boxes.js';

/** Any number of the boxes. */
export const keying: Keying<CheckboxesQuestion> = ({options}) => [lineOfBoxes(options, true)];
