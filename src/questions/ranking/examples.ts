import type {RankingQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Rankings in every form that an author can give them. */
export const examples: readonly QuestionExample<RankingQuestion>[] = [
  {
    title: 'The first three of eight, in random order',
    question: {
      name: 'deal_with_first',
      type: 'ranking',
      required: true,
      order: 'random',
      max: 3,
      label: {
        en: 'What should the police in your area deal with first?',
        cy: 'Beth ddylai’r heddlu yn eich ardal ddelio ag ef gyntaf?',
      },
      hint: {
        en: 'Put what matters most to you in position 1',
        cy: 'Rhowch yr hyn sydd bwysicaf i chi yn safle 1',
      },
      options: [
        {
          value: 'asb',
          label: {en: 'Antisocial behaviour', cy: 'Ymddygiad gwrthgymdeithasol'},
          hint: {
            en: 'Such as vandalism, or noise in the street',
            cy: 'Fel fandaliaeth, neu sŵn yn y stryd',
          },
        },
        {value: 'burglary', label: {en: 'Burglary', cy: 'Byrgleriaeth'}},
        {value: 'domestic', label: {en: 'Domestic abuse', cy: 'Cam-drin domestig'}},
        {value: 'drugs', label: {en: 'Drug dealing', cy: 'Delio mewn cyffuriau'}},
        {
          value: 'fraud',
          label: {en: 'Fraud', cy: 'Twyll'},
          hint: {
            en: 'Online, by phone or in person',
            cy: 'Ar-lein, dros y ffôn neu wyneb yn wyneb',
          },
        },
        {value: 'hate', label: {en: 'Hate crime', cy: 'Troseddau casineb'}},
        {value: 'roads', label: {en: 'Road safety', cy: 'Diogelwch ar y ffyrdd'}},
        {
          value: 'rural',
          label: {en: 'Rural and wildlife crime', cy: 'Troseddau gwledig a bywyd gwyllt'},
        },
      ],
      errors: {
        required: {
          en: 'Rank what the police should deal with first',
          cy: 'Rhowch yr hyn y dylai’r heddlu ddelio ag ef gyntaf mewn trefn',
        },
      },
    },
    good: [
      {
        typed: ['roads', 'asb', 'fraud'],
        answer: ['roads', 'asb', 'fraud'],
        words: {
          en: ['1. Road safety', '2. Antisocial behaviour', '3. Fraud'],
          cy: ['1. Diogelwch ar y ffyrdd', '2. Ymddygiad gwrthgymdeithasol', '3. Twyll'],
        },
      },
      {typed: ['hate'], answer: ['hate']},
      {typed: ['drugs', 'rural', 'drugs'], answer: ['drugs', 'rural']},
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: [], keyword: 'required'},
      {typed: ['roads', 'asb', 'fraud', 'hate'], keyword: 'maxItems'},
      {typed: ['roads', 'parking'], keyword: 'enum'},
      {typed: 'roads', keyword: 'type'},
    ],
  },
  {
    title: 'All of them, in the order of the alphabet',
    question: {
      name: 'cuts',
      type: 'ranking',
      required: true,
      order: 'alphabetical',
      min: 4,
      label: {
        en: 'If the council had to save money, which of these should it keep first?',
        cy: 'Pe bai’n rhaid i’r cyngor arbed arian, pa rai o’r rhain y dylai eu cadw gyntaf?',
      },
      options: [
        {value: 'parks', label: {en: 'Parks', cy: 'Parciau'}},
        {value: 'libraries', label: {en: 'Libraries', cy: 'Llyfrgelloedd'}},
        {value: 'buses', label: {en: 'Evening buses', cy: 'Bysiau gyda’r nos'}},
        {value: 'leisure', label: {en: 'Leisure centres', cy: 'Canolfannau hamdden'}},
      ],
    },
    good: [
      {
        typed: ['buses', 'libraries', 'parks', 'leisure'],
        answer: ['buses', 'libraries', 'parks', 'leisure'],
        words: {
          en: ['1. Evening buses', '2. Libraries', '3. Parks', '4. Leisure centres'],
          cy: ['1. Bysiau gyda’r nos', '2. Llyfrgelloedd', '3. Parciau', '4. Canolfannau hamdden'],
        },
      },
    ],
    bad: [
      {typed: ['buses', 'libraries', 'parks'], keyword: 'minRanked'},
      {typed: [], keyword: 'required'},
      {typed: ['buses', 'libraries', 'parks', 'museum'], keyword: 'enum'},
    ],
  },
  {
    title: 'As many as people like',
    question: {
      name: 'meetings',
      type: 'ranking',
      label: {
        en: 'Which times for a public meeting suit you best?',
        cy: 'Pa amseroedd ar gyfer cyfarfod cyhoeddus sydd fwyaf cyfleus i chi?',
      },
      options: [
        {value: 'morning', label: {en: 'Weekday mornings', cy: 'Boreau yn ystod yr wythnos'}},
        {value: 'evening', label: {en: 'Weekday evenings', cy: 'Nosweithiau yn ystod yr wythnos'}},
        {value: 'saturday', label: {en: 'Saturdays', cy: 'Dydd Sadwrn'}},
      ],
    },
    good: [
      {typed: ['saturday', 'morning'], answer: ['saturday', 'morning']},
      {
        typed: ['evening'],
        answer: ['evening'],
        words: {en: ['1. Weekday evenings'], cy: ['1. Nosweithiau yn ystod yr wythnos']},
      },
      {typed: [], answer: undefined},
    ],
    bad: [{typed: ['noon'], keyword: 'enum'}],
  },
];
