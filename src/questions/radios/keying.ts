import type {RadiosQuestion} from '../../definition/generated/types.js';
import type {Keying} from '../keying.js';
import {lineOfBoxes} from '../line-of-boxes.js';

/** One of the boxes. */
export const keying: Keying<RadiosQuestion> = ({options}) => [lineOfBoxes(options, false)];
