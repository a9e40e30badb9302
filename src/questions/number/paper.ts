import type {NumberQuestion} from '../../definition/generated/types.js';
import {paperBounds} from '../paper-bounds.js';
import type {PaperOf} from '../paper-part.js';

/** A box for a number, with its units. */
export const paper: PaperOf<NumberQuestion> = (question, speaker) => [
  ...paperBounds(question, speaker),
  {
    kind: 'cells',
    cells: [
      {
        before: speaker.maybe(question.prefix),
        after: speaker.maybe(question.suffix),
        count: Math.max(3, question.width ?? 6),
      },
    ],
  },
];
