import type {SelectQuestion} from '../../definition/generated/types.js';
import {paperChoices} from '../paper-choices.js';
import type {PaperOf} from '../paper-part.js';

/** A box for each option: no list opens on paper. */
export const paper: PaperOf<SelectQuestion> = (question, speaker) => [
  {kind: 'note', text: speaker.print(({print}) => print.tickOne)},
  {
    kind: 'choices',
    choices: paperChoices(speaker.inOrder(question).options, speaker, question.options),
    isMany: false,
  },
];
