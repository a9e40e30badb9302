import type {NumberQuestion, Text} from '../../definition/generated/types.js';
import {paperBounds} from '../paper-bounds.js';
import type {PaperOf, PaperVoice} from '../paper-part.js';
import {rowOfSquares, squaresFor} from '../paper-squares.js';

const usual = 6;
const point = [{text: '.'}];

/** A limit with its units, in one language. */
function inUnits({prefix, suffix}: NumberQuestion, {messages, text}: PaperVoice, limit: unknown) {
  const unit = (one: Text | undefined) => (one === undefined ? '' : text(one));
  return `${unit(prefix)}${messages.number(limit as number)}${unit(suffix)}`;
}

/** Squares for a number, as many as its limits need, with its units. */
export const paper: PaperOf<NumberQuestion> = (question, speaker) => {
  const [before, after] = [speaker.maybe(question.prefix), speaker.maybe(question.suffix)];
  const squares = squaresFor(question);
  return [
    ...paperBounds(question, speaker, (voice, limit) => inUnits(question, voice, limit)),
    {
      kind: 'cells',
      cells: squares?.decimals
        ? [
            {before, count: squares.whole},
            {before: point, after, count: squares.decimals},
          ]
        : [{before, after, count: rowOfSquares(question, usual)}],
    },
  ];
};
