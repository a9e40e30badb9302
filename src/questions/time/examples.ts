import type {TimeQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Times in every form that an author can give them. */
export const examples: readonly QuestionExample<TimeQuestion>[] = [
  {
    title: 'A time of day',
    question: {
      name: 'happened_at',
      type: 'time',
      required: true,
      label: {
        en: 'At about what time did it happen?',
        cy: 'Tua faint o’r gloch y digwyddodd?',
      },
      hint: {en: 'For example, 9:30am or 17:45', cy: 'Er enghraifft, 9:30yb neu 17:45'},
      errors: {
        required: {
          en: 'Enter the time when it happened',
          cy: 'Rhowch yr amser pan ddigwyddodd',
        },
      },
    },
    good: [
      {typed: '9.30 pm', answer: '21:30', words: {en: ['9:30pm'], cy: ['21:30']}},
      {typed: '09:30', answer: '09:30', words: {en: ['9:30am'], cy: ['09:30']}},
      {typed: '930', answer: '09:30'},
      {typed: '9am', answer: '09:00', words: {en: ['9am'], cy: ['09:00']}},
      {typed: '9:30yp', answer: '21:30'},
      {typed: ' Canol dydd ', answer: '12:00', words: {en: ['midday'], cy: ['12:00']}},
      {typed: 'hanner nos', answer: '00:00', words: {en: ['midnight'], cy: ['00:00']}},
      {typed: '12', answer: '12:00'},
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: '  ', keyword: 'required'},
      {typed: 'in the evening', keyword: 'realTime'},
      {typed: '25:00', keyword: 'realTime'},
      {typed: '24:00', keyword: 'realTime'},
      {typed: '9:5', keyword: 'realTime'},
      {typed: '9:60', keyword: 'realTime'},
      {typed: '13am', keyword: 'realTime'},
      {typed: 930, keyword: 'realTime'},
      {typed: ['09:30'], keyword: 'realTime'},
    ],
  },
  {
    title: 'A time between two others',
    question: {
      name: 'call_back_at',
      type: 'time',
      min: '08:00',
      max: '20:00',
      label: {
        en: 'What time would you like an officer to phone you?',
        cy: 'Faint o’r gloch hoffech chi i swyddog eich ffonio?',
      },
      hint: {
        en: 'From 8am to 8pm, for example 2:15pm',
        cy: 'O 08:00 tan 20:00, er enghraifft 14:15',
      },
      errors: {
        timeMaximum: {
          en: 'We can phone until 8pm',
          cy: 'Gallwn ffonio tan 20:00',
        },
      },
    },
    good: [
      {typed: '8yb', answer: '08:00', words: {en: ['8am'], cy: ['08:00']}},
      {typed: '20.00', answer: '20:00', words: {en: ['8pm'], cy: ['20:00']}},
      {typed: '', answer: undefined},
    ],
    bad: [
      {typed: '7:59', keyword: 'timeMinimum'},
      {typed: 'midnight', keyword: 'timeMinimum'},
      {typed: '8.01pm', keyword: 'timeMaximum'},
    ],
  },
];
