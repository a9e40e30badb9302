import type {ConsentQuestion} from '../../definition/generated/types.js';
import {paperChoices} from '../paper-choices.js';
import type {PaperOf} from '../paper-part.js';

/** One box, with what is agreed to. */
export const paper: PaperOf<ConsentQuestion> = ({text}, speaker) => [
  {kind: 'note', text: speaker.print(({print}) => print.tickToAgree)},
  {kind: 'choices', choices: paperChoices([{value: true, label: text}], speaker), isMany: false},
];
