import type {NumberQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Numbers in every form that an author can give them. */
export const examples: readonly QuestionExample<NumberQuestion>[] = [
  {
    title: 'A whole number',
    question: {
      name: 'people_in_home',
      type: 'number',
      required: true,
      min: 1,
      max: 30,
      width: 2,
      label: {
        en: 'How many people live in your home?',
        cy: 'Faint o bobl sy’n byw yn eich cartref?',
      },
      hint: {en: 'Include yourself', cy: 'Cofiwch gynnwys eich hun'},
      errors: {
        required: {
          en: 'Enter how many people live in your home',
          cy: 'Rhowch faint o bobl sy’n byw yn eich cartref',
        },
      },
    },
    good: [
      {typed: '4', answer: 4, words: {en: ['4'], cy: ['4']}},
      {typed: ' 12 ', answer: 12, words: {en: ['12'], cy: ['12']}},
      {typed: '1.0', answer: 1},
    ],
    bad: [
      {typed: '', keyword: 'required'},
      {typed: 'four', keyword: 'notNumber'},
      {typed: '2.5', keyword: 'notWhole'},
      {typed: '0', keyword: 'minimum'},
      {typed: '-3', keyword: 'minimum'},
      {typed: '31', keyword: 'maximum'},
      {typed: true, keyword: 'notNumber'},
    ],
  },
  {
    title: 'Nought is an answer',
    question: {
      name: 'reports',
      type: 'number',
      required: true,
      min: 0,
      label: {
        en: 'How many times did you call 101 in the last 12 months?',
        cy: 'Sawl gwaith wnaethoch chi ffonio 101 yn ystod y 12 mis diwethaf?',
      },
    },
    good: [
      {typed: '0', answer: 0, words: {en: ['0'], cy: ['0']}},
      {typed: 0, answer: 0},
      {typed: '−0', answer: 0},
      {typed: '1,234', answer: 1234, words: {en: ['1,234'], cy: ['1,234']}},
    ],
    bad: [
      {typed: '  ', keyword: 'required'},
      {typed: '1e3', keyword: 'notNumber'},
      {typed: '0x10', keyword: 'notNumber'},
      {typed: 'Infinity', keyword: 'notNumber'},
      {typed: '1234567890123456', keyword: 'maximum'},
      {typed: '99999999999999999999', keyword: 'maximum'},
    ],
  },
  {
    title: 'An amount of money',
    question: {
      name: 'monthly_rise',
      type: 'number',
      min: 0,
      max: 50,
      decimals: 2,
      width: 5,
      prefix: '£',
      label: {
        en: 'How much more would you pay a month towards policing?',
        cy: 'Faint yn fwy y byddech chi’n ei dalu bob mis tuag at blismona?',
      },
      hint: {en: 'For example, 2.50', cy: 'Er enghraifft, 2.50'},
      errors: {
        maximum: {en: 'Enter £50 or less', cy: 'Rhowch £50 neu lai'},
      },
    },
    good: [
      {typed: '£2.50', answer: 2.5, words: {en: ['£2.50'], cy: ['£2.50']}},
      {typed: '12', answer: 12, words: {en: ['£12'], cy: ['£12']}},
      {typed: '0.00', answer: 0, words: {en: ['£0'], cy: ['£0']}},
      {typed: '', answer: undefined},
    ],
    bad: [
      {typed: '2.505', keyword: 'decimals'},
      {typed: '2,50', keyword: 'notNumber'},
      {typed: '50.01', keyword: 'maximum'},
      {typed: '-0.01', keyword: 'minimum'},
      {typed: '£', keyword: 'notNumber'},
      {typed: '2.5.0', keyword: 'notNumber'},
    ],
  },
  {
    title: 'A share, with a unit after the box',
    question: {
      name: 'share_visible',
      type: 'number',
      min: 0,
      max: 100,
      width: 3,
      suffix: '%',
      label: {
        en: 'What share of officers’ time should be spent on patrol?',
        cy: 'Pa gyfran o amser swyddogion ddylai gael ei threulio ar batrôl?',
      },
    },
    good: [
      {typed: '40', answer: 40, words: {en: ['40%'], cy: ['40%']}},
      {typed: '0', answer: 0, words: {en: ['0%'], cy: ['0%']}},
      {typed: '100', answer: 100, words: {en: ['100%'], cy: ['100%']}},
    ],
    bad: [
      {typed: '101', keyword: 'maximum'},
      {typed: '12.5', keyword: 'notWhole'},
      {typed: '40%', keyword: 'notNumber'},
    ],
  },
  {
    title: 'A number below nought, with a unit in words',
    question: {
      name: 'change_officers',
      type: 'number',
      min: -100,
      max: 100,
      suffix: {en: ' officers', cy: ' o swyddogion'},
      label: {
        en: 'By how much should the number of officers in your area change?',
        cy: 'Faint ddylai nifer y swyddogion yn eich ardal newid?',
      },
      hint: {
        en: 'Put a minus sign before the number if there should be fewer',
        cy: 'Rhowch arwydd minws cyn y rhif os dylai fod llai',
      },
    },
    good: [
      {typed: '−20', answer: -20},
      {typed: '-20', answer: -20},
      {typed: '20', answer: 20, words: {en: ['20 officers'], cy: ['20 o swyddogion']}},
    ],
    bad: [
      {typed: '-101', keyword: 'minimum'},
      {typed: '--1', keyword: 'notNumber'},
    ],
  },
];
