import type {RankingQuestion} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';
import {under} from '../paper-choices.js';
import {mostOf} from './model.js';

/** A box for a place before each option. */
export const paper: PaperOf<RankingQuestion> = (question, speaker) => [
  {kind: 'note', text: speaker.print(({print}) => print.rankHow)},
  ...(question.max === undefined
    ? []
    : [
        {
          kind: 'note' as const,
          text: speaker.print(({print}) => print.rankUpTo(mostOf(question))),
        },
      ]),
  {
    kind: 'cells',
    isList: true,
    cells: speaker.inOrder(question).options.map((option) => ({
      ...{value: option.value, showIf: option.showIf},
      ...{label: speaker.say(option.label), hint: under(option, speaker)},
      count: question.options.length > 9 ? 2 : 1,
    })),
  },
];
