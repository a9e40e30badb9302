import type {RepeatQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Questions about several things: with conditions and choices in an item, and with an answer in a text. */
export const examples: readonly QuestionExample<RepeatQuestion>[] = [
  {
    title: 'Incidents, with a question under a condition',
    question: {
      name: 'incidents',
      type: 'repeat',
      label: {
        en: 'What has happened to you in the last 12 months?',
        cy: 'Beth sydd wedi digwydd i chi yn y 12 mis diwethaf?',
      },
      hint: {
        en: 'Add each incident that you want to tell us about.',
        cy: 'Ychwanegwch bob digwyddiad rydych chi am ddweud wrthym amdano.',
      },
      item: {en: 'Incident', cy: 'Digwyddiad'},
      add: {en: 'Add an incident', cy: 'Ychwanegu digwyddiad'},
      addAnother: {en: 'Add another incident', cy: 'Ychwanegu digwyddiad arall'},
      count: {
        en: {one: '1 incident', other: '{n} incidents'},
        cy: {
          zero: 'Dim digwyddiadau',
          one: '1 digwyddiad',
          two: '2 ddigwyddiad',
          few: '{n} digwyddiad',
          many: '{n} digwyddiad',
          other: '{n} digwyddiad',
        },
      },
      max: 3,
      questions: [
        {
          name: 'kind',
          type: 'radios',
          required: true,
          label: {en: 'What kind of incident was it?', cy: 'Pa fath o ddigwyddiad oedd e?'},
          options: [
            {value: 'theft', label: {en: 'Theft', cy: 'Dwyn'}},
            {value: 'damage', label: {en: 'Damage', cy: 'Difrod'}},
            {
              value: 'other',
              label: {en: 'Something else', cy: 'Rhywbeth arall'},
              other: {label: {en: 'What happened?', cy: 'Beth ddigwyddodd?'}},
            },
          ],
        },
        {
          name: 'reported',
          type: 'radios',
          label: {
            en: 'Did you report it to the police?',
            cy: 'Wnaethoch chi roi gwybod i’r heddlu?',
          },
          options: [
            {value: 'yes', label: {en: 'Yes', cy: 'Do'}},
            {value: 'no', label: {en: 'No', cy: 'Naddo'}},
          ],
        },
        {
          name: 'why_not',
          type: 'text',
          label: {en: 'Why did you not report it?', cy: 'Pam na wnaethoch chi roi gwybod?'},
          maxLength: 100,
          showIf: {reported: 'no'},
        },
      ],
    },
    good: [
      {
        typed: [{kind: 'theft', reported: 'no', why_not: 'It was too late'}, {kind: 'damage'}],
        answer: [{kind: 'theft', reported: 'no', why_not: 'It was too late'}, {kind: 'damage'}],
        words: {
          en: [
            'Incident 1: Theft',
            'Did you report it to the police? No',
            'Why did you not report it? It was too late',
            'Incident 2: Damage',
          ],
          cy: [
            'Digwyddiad 1: Dwyn',
            'Wnaethoch chi roi gwybod i’r heddlu? Naddo',
            'Pam na wnaethoch chi roi gwybod? It was too late',
            'Digwyddiad 2: Difrod',
          ],
        },
      },
      // What was written under a condition that no longer holds is not sent.
      {
        typed: [{kind: 'theft', reported: 'yes', why_not: 'It was too late'}],
        answer: [{kind: 'theft', reported: 'yes'}],
      },
      {typed: [], answer: undefined},
    ],
    bad: [
      {typed: [{reported: 'yes'}], keyword: 'item'},
      {typed: [{kind: 'theft'}, {}], keyword: 'item'},
      {
        typed: [{kind: 'theft'}, {kind: 'theft'}, {kind: 'theft'}, {kind: 'theft'}],
        keyword: 'manyItems',
      },
      {typed: ['theft'], keyword: 'type'},
    ],
  },
  {
    title: 'People, whose names stand in the next question',
    question: {
      name: 'members',
      type: 'repeat',
      required: true,
      label: {
        en: 'Who is in your group?',
        cy: 'Pwy sydd yn eich grŵp?',
      },
      errors: {
        required: {en: 'Add a member of your group', cy: 'Ychwanegwch aelod o’ch grŵp'},
      },
      item: {en: 'Member', cy: 'Aelod'},
      add: {en: 'Add a member', cy: 'Ychwanegu aelod'},
      min: 2,
      questions: [
        {
          name: 'first_name',
          type: 'text',
          required: true,
          maxLength: 40,
          label: {en: 'First name', cy: 'Enw cyntaf'},
        },
        {
          name: 'age',
          type: 'number',
          min: 11,
          max: 25,
          label: {en: 'How old is {{first_name}}?', cy: 'Beth yw oed {{first_name}}?'},
        },
      ],
    },
    good: [
      {
        typed: [{first_name: 'Siân', age: '17'}, {first_name: 'Tomos'}],
        answer: [{first_name: 'Siân', age: 17}, {first_name: 'Tomos'}],
        words: {
          en: ['Member 1: Siân', 'How old is Siân? 17', 'Member 2: Tomos'],
          cy: ['Aelod 1: Siân', 'Beth yw oed Siân? 17', 'Aelod 2: Tomos'],
        },
      },
    ],
    bad: [
      {typed: [], keyword: 'required'},
      {typed: [{}], keyword: 'required'},
      {typed: [{first_name: 'Siân'}], keyword: 'fewItems'},
      {typed: [{first_name: 'Siân', age: '7'}, {first_name: 'Tomos'}], keyword: 'item'},
    ],
  },
];
