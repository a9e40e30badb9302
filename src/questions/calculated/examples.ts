import type {CalculatedQuestion, Question} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

const number = (name: string, en: string, cy: string, more: object = {}) =>
  ({name, type: 'number', min: 0, label: {en, cy}, ...more}) as Question;

/** Calculated numbers in every form that an author can give them. */
export const examples: readonly QuestionExample<CalculatedQuestion>[] = [
  {
    title: 'A sum of two answers',
    earlier: [
      number(
        'adults_home',
        'How many adults live in your home?',
        'Faint o oedolion sy’n byw yn eich cartref?',
      ),
      number(
        'children_home',
        'How many children live in your home?',
        'Faint o blant sy’n byw yn eich cartref?',
      ),
    ],
    question: {
      name: 'people_total',
      type: 'calculated',
      label: {en: 'People in your home', cy: 'Pobl yn eich cartref'},
      value: {sum: [{answer: 'adults_home'}, {answer: 'children_home'}]},
      decimals: 0,
    },
    good: [
      {
        typed: undefined,
        given: {adults_home: '2', children_home: '3'},
        answer: 5,
        words: {en: ['5'], cy: ['5']},
      },
      {typed: undefined, given: {adults_home: '1200'}, answer: 1200},
      {typed: undefined, given: {}, answer: undefined},
    ],
    bad: [],
  },
  {
    title: 'An amount of money, rounded to the penny',
    earlier: [
      number(
        'extra_week',
        'How much more would you pay a week towards policing?',
        'Faint yn fwy y byddech chi’n ei dalu bob wythnos tuag at blismona?',
        {prefix: '£', decimals: 2},
      ),
    ],
    question: {
      name: 'extra_month',
      type: 'calculated',
      label: {en: 'That would be, each month', cy: 'Byddai hynny, bob mis, yn'},
      value: {product: [{answer: 'extra_week'}, 4.345]},
      decimals: 2,
      prefix: '£',
    },
    good: [
      {
        typed: undefined,
        given: {extra_week: '0.30'},
        answer: 1.3,
        words: {en: ['£1.30'], cy: ['£1.30']},
      },
      {typed: undefined, given: {extra_week: '1'}, answer: 4.35},
    ],
    bad: [],
  },
  {
    title: 'What is left of the hours in a week, from the rows of a matrix',
    earlier: [
      {
        name: 'officer_hours',
        type: 'matrix',
        mode: 'number',
        min: 0,
        decimals: 1,
        label: {
          en: 'How many of an officer’s hours each week should go to each of these?',
          cy: 'Faint o oriau swyddog bob wythnos ddylai fynd i bob un o’r rhain?',
        },
        rows: [
          {value: 'foot', label: {en: 'Patrols on foot', cy: 'Patrolau ar droed'}},
          {value: 'schools', label: {en: 'Visits to schools', cy: 'Ymweliadau ag ysgolion'}},
        ],
      },
    ],
    question: {
      name: 'hours_left',
      type: 'calculated',
      label: {en: 'Hours left to share out', cy: 'Oriau ar ôl i’w rhannu'},
      value: {difference: [40, {sum: [{answer: 'officer_hours'}]}]},
      suffix: {en: ' hours', cy: ' awr'},
    },
    good: [
      {
        typed: undefined,
        given: {officer_hours: {foot: '20.1', schools: '7.2'}},
        answer: 12.7,
        words: {en: ['12.7 hours'], cy: ['12.7 awr']},
      },
      {
        typed: undefined,
        given: {officer_hours: {foot: '41'}},
        answer: -1,
        words: {en: ['−1 hours'], cy: ['−1 awr']},
      },
    ],
    bad: [],
  },
  {
    title: 'How many answers were chosen, not shown to anybody',
    earlier: [
      {
        name: 'worries_now',
        type: 'checkboxes',
        label: {
          en: 'What worries you where you live?',
          cy: 'Beth sy’n eich poeni lle rydych chi’n byw?',
        },
        options: [
          {value: 'speeding', label: {en: 'Speeding', cy: 'Goryrru'}},
          {value: 'burglary', label: {en: 'Burglary', cy: 'Byrgleriaeth'}},
        ],
      },
    ],
    question: {
      name: 'worries_count',
      type: 'calculated',
      value: {count: [{answer: 'worries_now'}]},
      decimals: 0,
    },
    good: [
      {
        typed: undefined,
        given: {worries_now: ['burglary', 'speeding']},
        answer: 2,
        words: {en: ['2'], cy: ['2']},
      },
      {typed: undefined, given: {}, answer: 0},
    ],
    bad: [],
  },
];
