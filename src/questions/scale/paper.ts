import type {ScaleQuestion} from '../../definition/generated/types.js';
import {paperChoices} from '../paper-choices.js';
import type {PaperOf} from '../paper-part.js';
import {pointsOf} from './model.js';

/**
 * A box for each point, with its own number as the code. What is outside the scale is counted on from the last point, so
 * that no code means two things.
 */
export const paper: PaperOf<ScaleQuestion> = (question, speaker) => {
  const points = pointsOf(question);
  const {extra = []} = question;
  const last = points.at(-1)?.value ?? 0;
  const codes = new Map<unknown, number>([
    ...points.map(({value}) => [value, value] as const),
    ...extra.map(({value}, index) => [value, last + index + 1] as const),
  ]);
  const all = [...points, ...extra];
  return [
    {kind: 'note', text: speaker.print(({print}) => print.tickOne)},
    {
      kind: 'choices',
      choices: paperChoices(all, speaker, all, codes),
      isMany: false,
      inRow: question.points === undefined ? points.length : 0,
    },
  ];
};
