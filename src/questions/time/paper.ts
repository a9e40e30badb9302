import type {TimeQuestion} from '../../definition/generated/types.js';
import {paperBounds} from '../paper-bounds.js';
import type {PaperOf} from '../paper-part.js';

const colon = [{text: ':'}];

/** Two boxes for the hour and two for the minutes. */
export const paper: PaperOf<TimeQuestion> = (question, speaker) => [
  ...paperBounds(question, speaker),
  {kind: 'cells', cells: [{count: 2}, {before: colon, count: 2}]},
];
