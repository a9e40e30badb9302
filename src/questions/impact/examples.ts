import type {ImpactQuestion, Question} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

const bandQuestion: Question = {
  name: 'home_band',
  type: 'select',
  label: {en: 'What is your council tax band?', cy: 'Beth yw eich band treth gyngor?'},
  options: [
    ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((band) => ({
      value: `band_${band.toLowerCase()}`,
      label: {en: `Band ${band}`, cy: `Band ${band}`},
    })),
    {value: 'dont_know', label: {en: 'I do not know', cy: 'Dydw i ddim yn gwybod'}},
  ],
};

/** Questions about council tax in every form that an author can give them. */
export const examples: readonly QuestionExample<ImpactQuestion>[] = [
  {
    title: 'More, the same and less than now, in Wales',
    question: {
      name: 'precept_level',
      type: 'impact',
      nation: 'wales',
      required: true,
      bandDNow: 332.03,
      label: {
        en: 'Which police precept would you support for next year?',
        cy: 'Pa braesept heddlu fyddech chi’n ei gefnogi ar gyfer y flwyddyn nesaf?',
      },
      hint: {
        en: 'The police precept is the part of your council tax that pays for policing.',
        cy: 'Praesept yr heddlu yw’r rhan o’ch treth gyngor sy’n talu am blismona.',
      },
      options: [
        {
          value: 'rise_15',
          bandD: 347.03,
          label: {en: 'A larger precept', cy: 'Praesept mwy'},
          hint: {
            en: 'It would pay for 40 more officers',
            cy: 'Byddai’n talu am 40 yn fwy o swyddogion',
          },
        },
        {
          value: 'hold',
          bandD: 332.03,
          label: {en: 'The same precept as this year', cy: 'Yr un praesept ag eleni'},
        },
        {
          value: 'cut_5',
          bandD: 327.03,
          label: {en: 'A smaller precept', cy: 'Praesept llai'},
          followUp: {
            name: 'spend_less_on',
            type: 'text',
            label: {en: 'What should we spend less on?', cy: 'Ar beth dylen ni wario llai?'},
          },
        },
        {
          value: 'other',
          label: {en: 'Something else', cy: 'Rhywbeth arall'},
          other: {label: {en: 'What would you support?', cy: 'Beth fyddech chi’n ei gefnogi?'}},
        },
      ],
      errors: {
        required: {
          en: 'Select which precept you would support',
          cy: 'Dewiswch pa braesept fyddech chi’n ei gefnogi',
        },
      },
    },
    good: [
      {
        typed: 'rise_15',
        answer: 'rise_15',
        words: {en: ['A larger precept'], cy: ['Praesept mwy']},
      },
      {typed: 'cut_5', answer: 'cut_5'},
      {typed: 'other', answer: 'other'},
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: '', keyword: 'required'},
      {typed: 'rise_99', keyword: 'enum'},
      {typed: ['hold'], keyword: 'enum'},
    ],
  },
  {
    title: 'Whole amounts in England, in random order',
    question: {
      name: 'council_budget',
      type: 'impact',
      nation: 'england',
      order: 'random',
      label: {
        en: 'How much should the district council’s share of council tax be?',
        cy: 'Faint ddylai cyfran y cyngor dosbarth o’r dreth gyngor fod?',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'keep', bandD: 214.42, label: {en: 'As it is', cy: 'Fel y mae'}},
        {
          value: 'rise',
          bandD: 218.69,
          label: {en: 'Enough to keep every service', cy: 'Digon i gadw pob gwasanaeth'},
        },
        {
          value: 'dont_know',
          label: {en: 'I do not know', cy: 'Dydw i ddim yn gwybod'},
        },
      ],
    },
    good: [
      {
        typed: 'rise',
        answer: 'rise',
        words: {en: ['Enough to keep every service'], cy: ['Digon i gadw pob gwasanaeth']},
      },
      {typed: undefined, answer: undefined},
    ],
    bad: [{typed: 'spend', keyword: 'enum'}],
  },
  {
    title: 'The band from an earlier question, and figures that are changes',
    earlier: [bandQuestion],
    question: {
      name: 'rise_for_parks',
      type: 'impact',
      nation: 'wales',
      bandDNow: 0,
      band: {answer: 'home_band'},
      label: {
        en: 'Would you pay more council tax for parks?',
        cy: 'Fyddech chi’n talu mwy o dreth gyngor am barciau?',
      },
      options: [
        {value: 'yes', bandD: 9, label: {en: 'Yes', cy: 'Byddwn'}},
        {value: 'no', bandD: 0, label: {en: 'No', cy: 'Na fyddwn'}},
      ],
    },
    good: [
      {
        typed: 'yes',
        answer: 'yes',
        words: {en: ['Yes'], cy: ['Byddwn']},
      },
    ],
    bad: [{typed: 'perhaps', keyword: 'enum'}],
  },
];
