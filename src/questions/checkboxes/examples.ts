import type {CheckboxesQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Checkboxes in every form that an author can give them. */
export const examples: readonly QuestionExample<CheckboxesQuestion>[] = [
  {
    title: 'Any number of choices',
    question: {
      name: 'channels',
      type: 'checkboxes',
      required: true,
      label: {
        en: 'How would you like to hear from your neighbourhood policing team?',
        cy: 'Sut hoffech chi glywed gan eich tîm plismona cymdogaeth?',
      },
      hint: {en: 'Select all that apply', cy: 'Dewiswch bob un sy’n berthnasol'},
      options: [
        {
          value: 'email',
          label: {en: 'Email', cy: 'E-bost'},
          hint: {en: 'At most once a month', cy: 'Dim mwy nag unwaith y mis'},
        },
        {value: 'letter', label: {en: 'Letter', cy: 'Llythyr'}},
        {value: 'meeting', label: {en: 'Public meeting', cy: 'Cyfarfod cyhoeddus'}},
      ],
      errors: {
        required: {
          en: 'Select how you would like to hear from your policing team',
          cy: 'Dewiswch sut hoffech chi glywed gan eich tîm plismona',
        },
      },
    },
    good: [
      {typed: ['letter'], answer: ['letter'], words: {en: ['Letter'], cy: ['Llythyr']}},
      {
        typed: ['meeting', 'email'],
        answer: ['email', 'meeting'],
        words: {en: ['Email', 'Public meeting'], cy: ['E-bost', 'Cyfarfod cyhoeddus']},
      },
    ],
    bad: [
      {typed: [], keyword: 'required'},
      {typed: undefined, keyword: 'required'},
      {typed: ['pigeon'], keyword: 'enum'},
      {typed: 'email', keyword: 'type'},
    ],
  },
  {
    title: 'At least two choices and no more than three',
    question: {
      name: 'priorities',
      type: 'checkboxes',
      required: true,
      min: 2,
      max: 3,
      label: {
        en: 'What should the police give most attention to?',
        cy: 'Beth ddylai gael y sylw mwyaf gan yr heddlu?',
      },
      hint: {en: 'Select 2 or 3', cy: 'Dewiswch 2 neu 3'},
      options: [
        {value: 'burglary', label: {en: 'Burglary', cy: 'Byrgleriaeth'}},
        {value: 'rural', label: {en: 'Rural crime', cy: 'Troseddau cefn gwlad'}},
        {value: 'fraud', label: {en: 'Fraud', cy: 'Twyll'}},
        {value: 'roads', label: {en: 'Safer roads', cy: 'Ffyrdd mwy diogel'}},
        {
          value: 'antisocial',
          label: {en: 'Antisocial behaviour', cy: 'Ymddygiad gwrthgymdeithasol'},
        },
      ],
      errors: {
        maxItems: {en: 'Select no more than 3', cy: 'Dewiswch ddim mwy na 3'},
      },
    },
    good: [
      {
        typed: ['fraud', 'burglary'],
        answer: ['burglary', 'fraud'],
        words: {en: ['Burglary', 'Fraud'], cy: ['Byrgleriaeth', 'Twyll']},
      },
      {typed: ['rural', 'fraud', 'roads'], answer: ['rural', 'fraud', 'roads']},
    ],
    bad: [
      {typed: ['fraud'], keyword: 'minItems'},
      {typed: ['burglary', 'rural', 'fraud', 'roads'], keyword: 'maxItems'},
      {typed: [], keyword: 'required'},
    ],
  },
  {
    title: 'An exclusive option after a divider',
    question: {
      name: 'measures',
      type: 'checkboxes',
      min: 2,
      label: {
        en: 'Which of these has your household done to prevent crime?',
        cy: 'Pa rai o’r rhain y mae eich cartref wedi’u gwneud i atal troseddau?',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'locks', label: {en: 'Fitted better locks', cy: 'Gosod cloeon gwell'}},
        {value: 'lights', label: {en: 'Put up outdoor lights', cy: 'Gosod goleuadau awyr agored'}},
        {
          value: 'marked',
          label: {en: 'Marked our property', cy: 'Marcio ein heiddo'},
          hint: {
            en: 'For example bicycles and tools',
            cy: 'Er enghraifft beiciau ac offer',
          },
        },
        {value: 'none', exclusive: true, label: {en: 'None of these', cy: 'Dim un o’r rhain'}},
      ],
    },
    good: [
      {typed: ['none'], answer: ['none'], words: {en: ['None of these'], cy: ['Dim un o’r rhain']}},
      {typed: ['marked', 'lights'], answer: ['lights', 'marked']},
      {typed: [], answer: undefined},
    ],
    bad: [
      {typed: ['locks', 'none'], keyword: 'exclusive'},
      {typed: ['locks'], keyword: 'minItems'},
    ],
  },
  {
    title: 'Two exclusive options',
    question: {
      name: 'contacted_about',
      type: 'checkboxes',
      required: true,
      label: {
        en: 'What have you contacted the police about in the last 12 months?',
        cy: 'Am beth rydych chi wedi cysylltu â’r heddlu yn ystod y 12 mis diwethaf?',
      },
      options: [
        {value: 'crime', label: {en: 'A crime', cy: 'Trosedd'}},
        {value: 'concern', label: {en: 'A concern for somebody', cy: 'Pryder am rywun'}},
        {value: 'nothing', exclusive: true, label: {en: 'Nothing', cy: 'Dim byd'}},
        {
          value: 'prefer_not',
          exclusive: true,
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    good: [
      {typed: ['nothing'], answer: ['nothing'], words: {en: ['Nothing'], cy: ['Dim byd']}},
      {typed: ['crime', 'concern'], answer: ['crime', 'concern']},
    ],
    bad: [
      {typed: ['nothing', 'prefer_not'], keyword: 'exclusive'},
      {typed: ['prefer_not', 'crime'], keyword: 'exclusive'},
      {typed: null, keyword: 'required'},
    ],
  },
  {
    title: 'Options in groups, with a picture',
    question: {
      name: 'places',
      type: 'checkboxes',
      order: 'author',
      label: {
        en: 'Where should officers walk more often?',
        cy: 'Ble dylai swyddogion gerdded yn amlach?',
      },
      options: [
        {
          value: 'park',
          heading: {en: 'Outdoors', cy: 'Yn yr awyr agored'},
          label: {en: 'The park', cy: 'Y parc'},
          hint: {en: 'Around the lake as well', cy: 'O amgylch y llyn hefyd'},
          image: {
            src: '/images/park.svg',
            alt: {en: 'Trees around a lake', cy: 'Coed o amgylch llyn'},
          },
        },
        {value: 'square', label: {en: 'The square', cy: 'Y sgwâr'}},
        {
          value: 'station',
          heading: {en: 'Indoors', cy: 'Dan do'},
          label: {en: 'The railway station', cy: 'Yr orsaf drenau'},
        },
      ],
    },
    good: [
      {
        typed: ['station', 'park'],
        answer: ['park', 'station'],
        words: {en: ['The park', 'The railway station'], cy: ['Y parc', 'Yr orsaf drenau']},
      },
    ],
    bad: [{typed: ['beach'], keyword: 'enum'}],
  },
  {
    title: 'Two options with a text box each, and one with a follow-up question',
    question: {
      name: 'concerns',
      type: 'checkboxes',
      label: {
        en: 'What worries you most where you live?',
        cy: 'Beth sy’n eich poeni fwyaf lle rydych chi’n byw?',
      },
      options: [
        {value: 'speeding', label: {en: 'Speeding', cy: 'Goryrru'}},
        {
          value: 'place',
          label: {en: 'One place in particular', cy: 'Un lle yn benodol'},
          other: {
            name: 'concerns_place',
            required: true,
            label: {en: 'Which place?', cy: 'Pa le?'},
          },
        },
        {
          value: 'dogs',
          label: {en: 'Dogs that are out of control', cy: 'Cŵn sydd allan o reolaeth'},
          followUp: {
            name: 'concerns_dogs',
            type: 'textarea',
            maxLength: 500,
            rows: 3,
            label: {en: 'What happened?', cy: 'Beth ddigwyddodd?'},
          },
        },
        {
          value: 'other',
          label: {en: 'Something else', cy: 'Rhywbeth arall'},
          other: {maxLength: 200, label: {en: 'What is it?', cy: 'Beth yw hynny?'}},
        },
      ],
    },
    good: [
      {
        typed: ['other', 'place', 'dogs'],
        answer: ['place', 'dogs', 'other'],
        words: {
          en: ['One place in particular', 'Dogs that are out of control', 'Something else'],
          cy: ['Un lle yn benodol', 'Cŵn sydd allan o reolaeth', 'Rhywbeth arall'],
        },
      },
    ],
    bad: [{typed: [true], keyword: 'enum'}],
  },
];
