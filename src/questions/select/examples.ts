import type {SelectQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Selects in every form that an author can give them. */
export const examples: readonly QuestionExample<SelectQuestion>[] = [
  {
    title: 'A short list',
    question: {
      name: 'area',
      type: 'select',
      required: true,
      label: {
        en: 'Which area do you live in?',
        cy: 'Ym mha ardal rydych chi’n byw?',
      },
      hint: {
        en: 'If you live outside the area, choose where you spend most time',
        cy: 'Os ydych chi’n byw y tu allan i’r ardal, dewiswch ble rydych chi’n treulio’r rhan fwyaf o’ch amser',
      },
      options: [
        {value: 'coast', label: {en: 'The coast', cy: 'Yr arfordir'}},
        {value: 'valleys', label: {en: 'The valleys', cy: 'Y cymoedd'}},
        {value: 'uplands', label: {en: 'The uplands', cy: 'Yr ucheldir'}},
      ],
      errors: {
        required: {
          en: 'Select the area you live in',
          cy: 'Dewiswch ym mha ardal rydych chi’n byw',
        },
      },
    },
    good: [{typed: 'valleys', answer: 'valleys', words: {en: ['The valleys'], cy: ['Y cymoedd']}}],
    bad: [
      {typed: '', keyword: 'required'},
      {typed: 'moon', keyword: 'enum'},
      {typed: ['coast'], keyword: 'enum'},
    ],
  },
  {
    title:
      'A list by the alphabet of the person’s language, in which ch and ll are letters in Welsh',
    question: {
      name: 'concern',
      type: 'select',
      order: 'alphabetical',
      label: {
        en: 'What happens most often where you live?',
        cy: 'Beth sy’n digwydd amlaf lle rydych chi’n byw?',
      },
      options: [
        {value: 'theft', label: {en: 'Theft', cy: 'Lladrad'}},
        {value: 'litter', label: {en: 'Litter', cy: 'Sbwriel'}},
        {value: 'speeding', label: {en: 'Speeding', cy: 'Goryrru'}},
        {value: 'graffiti', label: {en: 'Graffiti', cy: 'Graffiti ar waliau'}},
        {value: 'noise', label: {en: 'Noise', cy: 'Sŵn'}},
        {value: 'games', label: {en: 'Rough play', cy: 'Chwarae gwyllt'}},
        {value: 'dogs', label: {en: 'Stray dogs', cy: 'Cŵn crwydr'}},
        {value: 'lights', label: {en: 'Broken lights', cy: 'Lampau wedi torri'}},
      ],
    },
    good: [
      {typed: 'games', answer: 'games', words: {en: ['Rough play'], cy: ['Chwarae gwyllt']}},
      {typed: 'dogs', answer: 'dogs', words: {en: ['Stray dogs'], cy: ['Cŵn crwydr']}},
    ],
    bad: [{typed: 'Noise', keyword: 'enum'}],
  },
  {
    title: 'A list about the person, which the browser may fill in',
    question: {
      name: 'language',
      type: 'select',
      autocomplete: 'language',
      label: {
        en: 'Which language would you like us to use with you?',
        cy: 'Pa iaith hoffech chi i ni ei defnyddio gyda chi?',
      },
      options: [
        {value: 'cy', label: {en: 'Welsh', cy: 'Cymraeg'}},
        {value: 'en', label: {en: 'English', cy: 'Saesneg'}},
      ],
    },
    good: [
      {typed: 'cy', answer: 'cy', words: {en: ['Welsh'], cy: ['Cymraeg']}},
      {typed: '', answer: undefined},
    ],
    bad: [{typed: 'cym', keyword: 'enum'}],
  },
];
