import type {TextareaQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Longer texts in every form that an author can give them. */
export const examples: readonly QuestionExample<TextareaQuestion>[] = [
  {
    title: 'As much as the person likes to say',
    question: {
      name: 'anything_else',
      type: 'textarea',
      required: true,
      label: {
        en: 'What would make you feel safer?',
        cy: 'Beth fyddai’n gwneud i chi deimlo’n fwy diogel?',
      },
      hint: {
        en: 'Do not include personal information about you or anybody else',
        cy: 'Peidiwch â chynnwys gwybodaeth bersonol amdanoch chi nac am neb arall',
      },
      rows: 8,
      errors: {
        required: {
          en: 'Enter what would make you feel safer',
          cy: 'Rhowch beth fyddai’n gwneud i chi deimlo’n fwy diogel',
        },
      },
    },
    good: [
      {
        typed: 'More patrols.\n\nGoleuadau ger y llw\u0302yfan.',
        answer: 'More patrols.\n\nGoleuadau ger y llŵyfan.',
        words: {
          en: ['More patrols.', '', 'Goleuadau ger y llŵyfan.'],
          cy: ['More patrols.', '', 'Goleuadau ger y llŵyfan.'],
        },
      },
      {typed: '  indented', answer: '  indented'},
    ],
    bad: [
      {typed: '\n \n', keyword: 'required'},
      {typed: undefined, keyword: 'required'},
      {typed: {}, keyword: 'type'},
    ],
  },
  {
    title: 'A limit on characters, counted as a person counts',
    question: {
      name: 'one_word',
      type: 'textarea',
      maxLength: 20,
      rows: 2,
      label: {
        en: 'What is the best thing about your area?',
        cy: 'Beth yw’r peth gorau am eich ardal?',
      },
      errors: {
        maxLength: {
          en: 'What is best about your area must be 20 characters or fewer',
          cy: 'Rhaid i’r peth gorau am eich ardal fod yn 20 nod neu lai',
        },
      },
    },
    good: [
      {typed: 'Ein cymdogion gwych!', answer: 'Ein cymdogion gwych!'},
      {typed: '👨‍👩‍👧‍👦'.repeat(20), answer: '👨‍👩‍👧‍👦'.repeat(20)},
      {typed: 'w\u0302'.repeat(20), answer: 'ŵ'.repeat(20)},
      {typed: '', answer: undefined},
    ],
    bad: [
      {typed: 'Ein cymdogion gwych!!', keyword: 'maxLength'},
      {typed: '👨‍👩‍👧‍👦'.repeat(21), keyword: 'maxLength'},
    ],
  },
  {
    title: 'A limit on words',
    question: {
      name: 'in_short',
      type: 'textarea',
      maxWords: 5,
      label: {
        en: 'How would you describe the police in a few words?',
        cy: 'Sut byddech chi’n disgrifio’r heddlu mewn ychydig eiriau?',
      },
      hint: {en: 'Use no more than 5 words', cy: 'Defnyddiwch ddim mwy na 5 gair'},
    },
    good: [
      {typed: 'Friendly and easy to reach', answer: 'Friendly and easy to reach'},
      {typed: ' Yma\n\ni   bawb ', answer: ' Yma\n\ni   bawb '},
    ],
    bad: [{typed: 'Friendly, but not easy to reach', keyword: 'maxWords'}],
  },
];
