import type {MatrixQuestion} from '../../definition/generated/types.js';
import type {PrintMessages} from '../../i18n/print-messages.js';
import {paperBounds} from '../paper-bounds.js';
import {paperChoices} from '../paper-choices.js';
import type {PaperOf} from '../paper-part.js';
import {rowOfSquares} from '../paper-squares.js';

const how = (mode: MatrixQuestion['mode'], print: PrintMessages) =>
  mode === 'number'
    ? print.numberPerRow
    : mode === 'several'
      ? print.tickAnyPerRow
      : print.tickOnePerRow;

/** A table with boxes, or a place for a number, in each row. */
export const paper: PaperOf<MatrixQuestion> = (question, speaker) => {
  const {mode, columns = [], prefix, suffix} = question;
  return [
    {kind: 'note', text: speaker.print(({print}) => how(mode, print))},
    ...columns
      .filter(({exclusive}) => exclusive)
      .map(({label}) => ({
        kind: 'note' as const,
        text: speaker.print(({print, text}) => print.tickAlone(text(label))),
      })),
    ...paperBounds(question, speaker, ({messages, text}, limit) =>
      [prefix, messages.number(limit as number), suffix]
        .map((one) => (one === undefined ? '' : text(one)))
        .join(''),
    ),
    {
      kind: 'table',
      corner: speaker.word(({rich}) => rich.matrixItem),
      rows: speaker.inOrder(question).rows.map(({value, label, hint, heading, showIf}) => ({
        ...{value, showIf, label: speaker.say(label)},
        ...{hint: speaker.maybe(hint), heading: speaker.maybe(heading)},
      })),
      ...(mode === 'number'
        ? {
            number: {
              before: speaker.maybe(prefix),
              after: speaker.maybe(suffix),
              count: rowOfSquares(question, 4),
            },
          }
        : {columns: paperChoices(columns, speaker)}),
    },
  ];
};
