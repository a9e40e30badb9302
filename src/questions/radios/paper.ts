import type {RadiosQuestion} from '../../definition/generated/types.js';
import {paperChoices} from '../paper-choices.js';
import type {PaperOf} from '../paper-part.js';

/** A box for each option, of which one is ticked. */
export const paper: PaperOf<RadiosQuestion> = (question, speaker) => [
  {kind: 'note', text: speaker.print(({print}) => print.tickOne)},
  {
    kind: 'choices',
    choices: paperChoices(speaker.inOrder(question).options, speaker, question.options),
    isMany: false,
    divider: speaker.maybe(question.divider),
  },
];
