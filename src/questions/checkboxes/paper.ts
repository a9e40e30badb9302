import type {CheckboxesQuestion} from '../../definition/generated/types.js';
import type {PrintMessages} from '../../i18n/print-messages.js';
import {paperChoices} from '../paper-choices.js';
import type {PaperOf} from '../paper-part.js';

function howMany({min, max}: CheckboxesQuestion, print: PrintMessages): string {
  if (min !== undefined && max !== undefined) return print.tickAtLeastUpTo(min, max);
  if (max !== undefined) return print.tickUpTo(max);
  return min === undefined ? print.tickAny : print.tickAtLeast(min);
}

/** A box for each option, of which several may be ticked; it says which of them stand alone. */
export const paper: PaperOf<CheckboxesQuestion> = (question, speaker) => [
  {kind: 'note', text: speaker.print(({print}) => howMany(question, print))},
  ...question.options
    .filter(({exclusive}) => exclusive)
    .map(({label}) => ({
      kind: 'note' as const,
      text: speaker.print(({print, text}) => print.tickAlone(text(label))),
    })),
  {
    kind: 'choices',
    choices: paperChoices(speaker.inOrder(question).options, speaker, question.options),
    isMany: true,
    divider: speaker.maybe(question.divider),
  },
];
