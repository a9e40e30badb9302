import type {ScaleQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Scales in every form that an author can give them. */
export const examples: readonly QuestionExample<ScaleQuestion>[] = [
  {
    title: 'From 0 to 10, with words at the ends',
    question: {
      name: 'recommend',
      type: 'scale',
      required: true,
      from: 0,
      to: 10,
      label: {
        en: 'How likely are you to recommend Neighbourhood Watch to a neighbour?',
        cy: 'Pa mor debygol ydych chi o argymell Gwarchod Cymdogaeth i gymydog?',
      },
      hint: {
        en: 'Select a number from 0 to 10',
        cy: 'Dewiswch rif o 0 i 10',
      },
      labels: {
        from: {en: 'very unlikely', cy: 'annhebygol iawn'},
        to: {en: 'very likely', cy: 'tebygol iawn'},
      },
      errors: {
        required: {
          en: 'Select how likely you are to recommend Neighbourhood Watch',
          cy: 'Dewiswch pa mor debygol ydych chi o argymell Gwarchod Cymdogaeth',
        },
      },
    },
    good: [
      {typed: 10, answer: 10, words: {en: ['10, very likely'], cy: ['10, tebygol iawn']}},
      {typed: 7, answer: 7, words: {en: ['7'], cy: ['7']}},
      {typed: 0, answer: 0, words: {en: ['0, very unlikely'], cy: ['0, annhebygol iawn']}},
      {typed: '9', answer: 9, words: {en: ['9'], cy: ['9']}},
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: '', keyword: 'required'},
      {typed: 11, keyword: 'enum'},
      {typed: -1, keyword: 'enum'},
      {typed: 2.5, keyword: 'enum'},
      {typed: '07', keyword: 'enum'},
      {typed: [7], keyword: 'enum'},
    ],
  },
  {
    title: 'Five points with words for each, and two choices outside the scale',
    question: {
      name: 'satisfaction',
      type: 'scale',
      required: true,
      label: {
        en: 'Overall, how satisfied are you with policing in your area?',
        cy: 'Ar y cyfan, pa mor fodlon ydych chi ar y plismona yn eich ardal?',
      },
      points: [
        {value: 1, label: {en: 'very dissatisfied', cy: 'anfodlon iawn'}},
        {value: 2, label: {en: 'fairly dissatisfied', cy: 'eithaf anfodlon'}},
        {
          value: 3,
          label: {
            en: 'neither satisfied nor dissatisfied',
            cy: 'ddim yn fodlon nac yn anfodlon',
          },
        },
        {value: 4, label: {en: 'fairly satisfied', cy: 'eithaf bodlon'}},
        {value: 5, label: {en: 'very satisfied', cy: 'bodlon iawn'}},
      ],
      extra: [
        {value: 'dont_know', label: {en: 'Don’t know', cy: 'Ddim yn gwybod'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    good: [
      {typed: 5, answer: 5, words: {en: ['5, very satisfied'], cy: ['5, bodlon iawn']}},
      {
        typed: 3,
        answer: 3,
        words: {
          en: ['3, neither satisfied nor dissatisfied'],
          cy: ['3, ddim yn fodlon nac yn anfodlon'],
        },
      },
      {
        typed: 'dont_know',
        answer: 'dont_know',
        words: {en: ['Don’t know'], cy: ['Ddim yn gwybod']},
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: null, keyword: 'required'},
      {typed: 0, keyword: 'enum'},
      {typed: 'not_sure', keyword: 'enum'},
      {typed: true, keyword: 'enum'},
    ],
  },
  {
    title: 'From 1 to 5 with faces, for young people',
    question: {
      name: 'way_to_school',
      type: 'scale',
      from: 1,
      to: 5,
      faces: true,
      label: {
        en: 'How safe do you feel on your way to school?',
        cy: 'Pa mor ddiogel wyt ti’n teimlo ar dy ffordd i’r ysgol?',
      },
      labels: {
        from: {en: 'not safe at all', cy: 'ddim yn ddiogel o gwbl'},
        to: {en: 'very safe', cy: 'diogel iawn'},
      },
      extra: [
        {
          value: 'rather_not',
          label: {en: 'I don’t want to say', cy: 'Dydw i ddim eisiau dweud'},
        },
      ],
    },
    good: [
      {typed: 1, answer: 1, words: {en: ['1, not safe at all'], cy: ['1, ddim yn ddiogel o gwbl']}},
      {typed: 4, answer: 4, words: {en: ['4'], cy: ['4']}},
      {
        typed: 'rather_not',
        answer: 'rather_not',
        words: {en: ['I don’t want to say'], cy: ['Dydw i ddim eisiau dweud']},
      },
    ],
    bad: [{typed: 6, keyword: 'enum'}],
  },
  {
    title: 'Three points with short words and faces, in Easy Read',
    question: {
      name: 'talk_to_police',
      type: 'scale',
      faces: true,
      label: {
        en: 'How was it when you talked to the police?',
        cy: 'Sut oedd hi pan wnaethoch chi siarad â’r heddlu?',
      },
      points: [
        {value: 1, label: {en: 'bad', cy: 'gwael'}},
        {value: 2, label: {en: 'not good or bad', cy: 'ddim yn dda nac yn wael'}},
        {value: 3, label: {en: 'good', cy: 'da'}},
      ],
    },
    good: [
      {typed: 1, answer: 1, words: {en: ['1, bad'], cy: ['1, gwael']}},
      {typed: 3, answer: 3, words: {en: ['3, good'], cy: ['3, da']}},
    ],
    bad: [{typed: 0, keyword: 'enum'}],
  },
];
