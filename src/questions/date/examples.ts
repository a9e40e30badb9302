import type {DateQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Dates in every form that an author can give them. */
export const examples: readonly QuestionExample<DateQuestion>[] = [
  {
    title: 'A day that has been',
    question: {
      name: 'last_contact',
      type: 'date',
      required: true,
      max: 'today',
      label: {
        en: 'When did you last contact the police?',
        cy: 'Pryd gwnaethoch chi gysylltu â’r heddlu ddiwethaf?',
      },
      hint: {
        en: 'An approximate date is enough, for example 27 3 2026',
        cy: 'Mae dyddiad bras yn ddigon, er enghraifft 27 3 2026',
      },
      errors: {
        required: {
          en: 'Enter when you last contacted the police',
          cy: 'Rhowch pryd gwnaethoch chi gysylltu â’r heddlu ddiwethaf',
        },
        datePast: {
          en: 'The date must be today or in the past',
          cy: 'Rhaid i’r dyddiad fod heddiw neu yn y gorffennol',
        },
      },
    },
    good: [
      {
        typed: {day: '5', month: '3', year: '2024'},
        answer: '2024-03-05',
        words: {en: ['5 March 2024'], cy: ['5 Mawrth 2024']},
      },
      {typed: {day: ' 29', month: '02 ', year: '2024'}, answer: '2024-02-29'},
      {typed: '2020-12-31', answer: '2020-12-31'},
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: {day: '', month: ' ', year: ''}, keyword: 'required'},
      {typed: {}, keyword: 'required'},
      {typed: {day: '5', month: '', year: '2024'}, keyword: 'dateParts'},
      {typed: {year: '2024'}, keyword: 'dateParts'},
      {typed: {day: '29', month: '2', year: '2023'}, keyword: 'realDate'},
      {typed: {day: '1', month: '13', year: '2024'}, keyword: 'realDate'},
      {typed: {day: '0', month: '1', year: '2024'}, keyword: 'realDate'},
      {typed: {day: '5', month: 'Tuesday', year: '2024'}, keyword: 'realDate'},
      {typed: {day: '5', month: '3', year: '24'}, keyword: 'yearDigits'},
      {typed: {day: '1', month: '1', year: '2999'}, keyword: 'datePast'},
      {typed: '5 March 2024', keyword: 'realDate'},
    ],
  },
  {
    title: 'A day to come',
    question: {
      name: 'visit',
      type: 'date',
      min: 'today',
      label: {
        en: 'On what day would you like an officer to visit?',
        cy: 'Ar ba ddiwrnod hoffech chi i swyddog ymweld?',
      },
      hint: {en: 'For example, 14 6 2027', cy: 'Er enghraifft, 14 6 2027'},
    },
    good: [
      {
        typed: {day: '14', month: '06', year: '2999'},
        answer: '2999-06-14',
        words: {en: ['14 June 2999'], cy: ['14 Mehefin 2999']},
      },
      {typed: {day: '', month: '', year: ''}, answer: undefined},
    ],
    bad: [{typed: {day: '1', month: '1', year: '2020'}, keyword: 'dateFuture'}],
  },
  {
    title: 'A day between two others',
    question: {
      name: 'event_date',
      type: 'date',
      min: '2026-04-01',
      max: '2027-03-31',
      label: {
        en: 'On what day was the event held?',
        cy: 'Ar ba ddiwrnod y cynhaliwyd y digwyddiad?',
      },
      errors: {
        dateMinimum: {
          en: 'The event must be on or after 1 April 2026',
          cy: 'Rhaid i’r digwyddiad fod ar neu ar ôl 1 Ebrill 2026',
        },
      },
    },
    good: [
      {typed: {day: '1', month: '4', year: '2026'}, answer: '2026-04-01'},
      {typed: {day: '31', month: '3', year: '2027'}, answer: '2027-03-31'},
    ],
    bad: [
      {typed: {day: '31', month: '3', year: '2026'}, keyword: 'dateMinimum'},
      {typed: {day: '1', month: '4', year: '2027'}, keyword: 'dateMaximum'},
    ],
  },
  {
    title: 'A month',
    question: {
      name: 'moved_in',
      type: 'date',
      precision: 'month',
      min: '1950-06-15',
      max: 'today',
      label: {
        en: 'In what month did you move to the area?',
        cy: 'Ym mha fis wnaethoch chi symud i’r ardal?',
      },
      hint: {en: 'For example, 9 2019', cy: 'Er enghraifft, 9 2019'},
    },
    good: [
      {
        typed: {month: '9', year: '2019'},
        answer: '2019-09',
        words: {en: ['September 2019'], cy: ['Medi 2019']},
      },
      {typed: {month: '6', year: '1950'}, answer: '1950-06'},
    ],
    bad: [
      {typed: {month: '5', year: '1950'}, keyword: 'dateMinimum'},
      {typed: {month: '0', year: '2019'}, keyword: 'realDate'},
      {typed: {month: '9'}, keyword: 'dateParts'},
      {typed: {month: '1', year: '2999'}, keyword: 'datePast'},
    ],
  },
  {
    title: 'A year',
    question: {
      name: 'watch_since',
      type: 'date',
      precision: 'year',
      min: '1982-07-01',
      max: 'today',
      label: {
        en: 'In what year was your Neighbourhood Watch group set up?',
        cy: 'Ym mha flwyddyn y sefydlwyd eich grŵp Gwarchod Cymdogaeth?',
      },
    },
    good: [
      {typed: {year: '1982'}, answer: '1982', words: {en: ['1982'], cy: ['1982']}},
      {typed: {year: ' 2001 '}, answer: '2001'},
    ],
    bad: [
      {typed: {year: '1981'}, keyword: 'dateMinimum'},
      {typed: {year: '82'}, keyword: 'yearDigits'},
      {typed: {year: 'in the eighties'}, keyword: 'realDate'},
      {typed: {year: '2999'}, keyword: 'datePast'},
    ],
  },
  {
    title: 'A date of birth, which the browser may fill in',
    question: {
      name: 'born',
      type: 'date',
      autocomplete: 'bday',
      max: 'today',
      label: {en: 'What is your date of birth?', cy: 'Beth yw eich dyddiad geni?'},
      hint: {en: 'For example, 31 3 1980', cy: 'Er enghraifft, 31 3 1980'},
    },
    good: [
      {
        typed: {day: '31', month: '3', year: '1980'},
        answer: '1980-03-31',
        words: {en: ['31 March 1980'], cy: ['31 Mawrth 1980']},
      },
    ],
    bad: [{typed: {day: '31', month: '4', year: '1980'}, keyword: 'realDate'}],
  },
];
