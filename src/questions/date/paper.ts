import type {DateQuestion} from '../../definition/generated/types.js';
import {paperBounds} from '../paper-bounds.js';
import type {PaperOf} from '../paper-part.js';
import {partsOf} from './outline.js';

/** A box for each digit of the day, the month and the year, as far as they are asked for. */
export const paper: PaperOf<DateQuestion> = (question, speaker) => [
  ...paperBounds(question, speaker),
  {
    kind: 'cells',
    cells: partsOf(question).map((part) => ({
      label: speaker.word(({messages}) => messages[part]),
      count: part === 'year' ? 4 : 2,
    })),
  },
];
