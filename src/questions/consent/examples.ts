import type {ConsentQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Consent, as what decides whether contact details are asked for and as what leaves with them. */
export const examples: readonly QuestionExample<ConsentQuestion>[] = [
  {
    title: 'A consent that a response has to have',
    question: {
      name: 'linked',
      type: 'consent',
      required: true,
      label: {en: 'Your answers and your name', cy: 'Eich atebion a’ch enw'},
      hint: {
        en: 'You can withdraw your consent at any time by phoning 101.',
        cy: 'Gallwch dynnu eich caniatâd yn ôl unrhyw bryd drwy ffonio 101.',
      },
      text: {
        en: 'I agree that the police keep my contact details together with my answers.',
        cy: 'Rwy’n cytuno i’r heddlu gadw fy manylion cyswllt gyda’m hatebion.',
      },
      errors: {
        required: {
          en: 'Tick the box if you agree, or go back to leave this part out',
          cy: 'Ticiwch y blwch os ydych yn cytuno, neu ewch yn ôl i hepgor y rhan hon',
        },
      },
    },
    good: [
      {
        typed: true,
        answer: true,
        words: {
          en: ['I agree that the police keep my contact details together with my answers.'],
          cy: ['Rwy’n cytuno i’r heddlu gadw fy manylion cyswllt gyda’m hatebion.'],
        },
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: false, keyword: 'required'},
      {typed: 'yes', keyword: 'required'},
      {typed: [true], keyword: 'required'},
    ],
  },
  {
    title: 'A consent that leaves apart from the response',
    question: {
      name: 'newsletter',
      type: 'consent',
      separate: true,
      label: {en: 'Newsletter', cy: 'Cylchlythyr'},
      text: {
        en: 'Send me the newsletter about policing in my area.',
        cy: 'Anfonwch y cylchlythyr ataf am blismona yn fy ardal.',
      },
    },
    good: [
      {typed: undefined, answer: undefined},
      {typed: false, answer: undefined},
      {typed: true, answer: true},
    ],
    bad: [{typed: 1, keyword: 'required'}],
  },
];
