import type {AllocationQuestion} from '../../definition/generated/types.js';
import {under} from '../paper-choices.js';
import type {PaperOf} from '../paper-part.js';
import {affixesOf} from './model.js';

/** A box for the share of each option. */
export const paper: PaperOf<AllocationQuestion> = (question, speaker) => {
  const {total, rule = 'exactly', unit = 'points', options} = question;
  const {prefix, suffix} = affixesOf(question);
  const same = (text: string | undefined) => (text === undefined ? undefined : [{text}]);
  const inUnits = (digits: string) => `${prefix ?? ''}${digits}${suffix ?? ''}`;
  const count = Math.max(3, typeof total === 'number' ? String(total).length + 1 : 7);
  return [
    {
      kind: 'note',
      text:
        typeof total === 'number'
          ? speaker.word(({rich}) =>
              rule === 'exactly' ? rich.shareExactly(total, unit) : rich.shareUpTo(total, unit),
            )
          : speaker.print(({print, bound}) =>
              (rule === 'exactly' ? print.shareExactly : print.shareUpTo)(bound(total, String)),
            ),
    },
    ...options
      .filter(({min = 0}) => min > 0)
      .map(({label, min}) => ({
        kind: 'note' as const,
        text: speaker.print(({print, messages, text}) =>
          print.shareNeeded(text(label), inUnits(messages.number(min!))),
        ),
      })),
    {
      kind: 'cells',
      isList: true,
      cells: speaker.inOrder(question).options.map((option) => ({
        ...{value: option.value, showIf: option.showIf},
        ...{label: speaker.say(option.label), hint: under(option, speaker)},
        ...{before: same(prefix), after: same(suffix), count},
      })),
    },
  ];
};
