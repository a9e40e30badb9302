import * as dweud from '../../src/dweud.js';
import type {QuestionExample} from '../../src/questions/example.js';
import {starRating} from '../../demo/assets/star-rating.js';
import {controlsOf, type answerByHand} from './hands.js';
import {press} from '../rig/commands.js';
import {drawn} from '../elements/a-form.js';
import {conforms} from './index.js';

interface StarQuestion {
  readonly name: string;
  readonly type: 'star-rating';
  readonly label: {readonly en: string; readonly cy: string};
  readonly [property: string]: unknown;
}

/** The example of a host's own type in docs/embedding.md. */
const examples: readonly QuestionExample<StarQuestion>[] = [
  {
    title: 'Stars',
    question: {
      name: 'helpful',
      type: 'star-rating',
      required: true,
      label: {en: 'How helpful were we?', cy: 'Pa mor ddefnyddiol oeddem ni?'},
      hint: {en: 'Five stars is the best', cy: 'Pum seren yw’r gorau'},
      errors: {required: {en: 'Select how many stars', cy: 'Dewiswch faint o sêr'}},
    },
    good: [
      {typed: 1, answer: 1, words: {en: ['1 / 5'], cy: ['1 / 5']}},
      {typed: 4, answer: 4},
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: 'four', keyword: 'type'},
    ],
  },
];

const byHand: typeof answerByHand = async (form, name, typed) => {
  if (typeof typed !== 'number') return false;
  const radios = controlsOf(form, name) as HTMLInputElement[];
  if (typed > radios.length) return false;
  radios[typed - 1]!.focus();
  await press('Space');
  await drawn(form);
  return true;
};

const type = starRating(dweud) as unknown as dweud.OwnType<never, never>;
dweud.registerQuestionType(type);
conforms(type, examples, {answerByHand: byHand});
