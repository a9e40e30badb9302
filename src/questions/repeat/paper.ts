import type {PaperOf} from '../paper-part.js';
import {boundsOf, type PlannedRepeat} from './items.js';

/** How many items have room on paper, unless more are needed or fewer are possible. */
const usual = 3;

/** The questions about an item, for some items; more go on another sheet. */
export const paper: PaperOf<PlannedRepeat> = (question, {say, word, print}) => {
  const {min, max} = boundsOf(question);
  const copies = Math.min(max, Math.max(min, usual));
  return [
    {kind: 'note', text: word(({rich}) => rich.itemsUpTo(max))},
    ...(max > copies
      ? [{kind: 'note', text: print((voice) => voice.print.itemSheets(copies))} as const]
      : []),
    {kind: 'items', plan: question.plan, item: say(question.item), copies},
  ];
};
