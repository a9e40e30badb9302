import type {RadiosQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Radios in every form that an author can give them. */
export const examples: readonly QuestionExample<RadiosQuestion>[] = [
  {
    title: 'A question that must be answered',
    question: {
      name: 'safe_after_dark',
      type: 'radios',
      required: true,
      label: {
        en: 'How safe or unsafe do you feel outside in your area after dark?',
        cy: 'Pa mor ddiogel neu anniogel rydych chi’n teimlo y tu allan yn eich ardal ar ôl iddi dywyllu?',
      },
      options: [
        {value: 'very_safe', label: {en: 'Very safe', cy: 'Yn ddiogel iawn'}},
        {value: 'fairly_safe', label: {en: 'Fairly safe', cy: 'Yn eithaf diogel'}},
        {value: 'fairly_unsafe', label: {en: 'Fairly unsafe', cy: 'Yn eithaf anniogel'}},
        {value: 'very_unsafe', label: {en: 'Very unsafe', cy: 'Yn anniogel iawn'}},
        {value: 'dont_know', label: {en: 'Don’t know', cy: 'Ddim yn gwybod'}},
      ],
      errors: {
        required: {
          en: 'Select how safe or unsafe you feel outside after dark',
          cy: 'Dewiswch pa mor ddiogel neu anniogel rydych chi’n teimlo y tu allan ar ôl iddi dywyllu',
        },
      },
    },
    good: [
      {
        typed: 'fairly_unsafe',
        answer: 'fairly_unsafe',
        words: {en: ['Fairly unsafe'], cy: ['Yn eithaf anniogel']},
      },
      {
        typed: 'dont_know',
        answer: 'dont_know',
        words: {en: ['Don’t know'], cy: ['Ddim yn gwybod']},
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: '', keyword: 'required'},
      {typed: 'quite_safe', keyword: 'enum'},
      {typed: false, keyword: 'enum'},
    ],
  },
  {
    title: 'Two short options side by side',
    question: {
      name: 'lives_here',
      type: 'radios',
      inline: true,
      label: {en: 'Do you live in the area?', cy: 'Ydych chi’n byw yn yr ardal?'},
      options: [
        {value: 'yes', label: {en: 'Yes', cy: 'Ydw'}},
        {value: 'no', label: {en: 'No', cy: 'Nac ydw'}},
      ],
    },
    good: [
      {typed: 'yes', answer: 'yes', words: {en: ['Yes'], cy: ['Ydw']}},
      {typed: 'no', answer: 'no', words: {en: ['No'], cy: ['Nac ydw']}},
      {typed: undefined, answer: undefined},
    ],
    bad: [{typed: true, keyword: 'enum'}],
  },
  {
    title: 'A hint for the question and for each option',
    question: {
      name: 'answering_as',
      type: 'radios',
      order: 'alphabetical',
      required: true,
      label: {
        en: 'How are you responding to this consultation?',
        cy: 'Ym mha rôl rydych chi’n ymateb i’r ymgynghoriad hwn?',
      },
      hint: {
        en: 'We report the views of residents and of businesses separately',
        cy: 'Rydym yn adrodd ar farn trigolion a barn busnesau ar wahân',
      },
      options: [
        {
          value: 'resident',
          label: {en: 'As a resident', cy: 'Fel un o’r trigolion'},
          hint: {
            en: 'You live, study or work in the area',
            cy: 'Rydych chi’n byw, yn astudio neu’n gweithio yn yr ardal',
          },
        },
        {
          value: 'business',
          label: {en: 'On behalf of a business', cy: 'Ar ran busnes'},
          hint: {
            en: 'You pay business rates or represent those who do',
            cy: 'Rydych chi’n talu ardrethi busnes neu’n cynrychioli’r rhai sy’n gwneud',
          },
        },
        {
          value: 'watch',
          label: {
            en: 'On behalf of a Neighbourhood Watch group',
            cy: 'Ar ran grŵp Gwarchod Cymdogaeth',
          },
          hint: {
            en: 'Answer for the group, not for yourself',
            cy: 'Atebwch ar ran y grŵp, nid ar eich rhan eich hun',
          },
        },
      ],
    },
    good: [
      {
        typed: 'watch',
        answer: 'watch',
        words: {
          en: ['On behalf of a Neighbourhood Watch group'],
          cy: ['Ar ran grŵp Gwarchod Cymdogaeth'],
        },
      },
    ],
    bad: [{typed: null, keyword: 'required'}],
  },
  {
    title: 'A divider before the last option',
    question: {
      name: 'precept_option',
      type: 'radios',
      required: true,
      label: {
        en: 'Which option for next year’s precept do you prefer?',
        cy: 'Pa opsiwn ar gyfer praesept y flwyddyn nesaf sydd orau gennych chi?',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'freeze', label: {en: 'Freeze it', cy: 'Ei rewi'}},
        {
          value: 'inflation',
          label: {en: 'Raise it with inflation', cy: 'Ei godi gyda chwyddiant'},
        },
        {
          value: 'more',
          label: {en: 'Raise it by more than inflation', cy: 'Ei godi’n fwy na chwyddiant'},
        },
        {value: 'none', label: {en: 'None of these options', cy: 'Dim un o’r opsiynau hyn'}},
      ],
      errors: {
        required: {
          en: 'Select which option you prefer',
          cy: 'Dewiswch pa opsiwn sydd orau gennych chi',
        },
      },
    },
    good: [
      {
        typed: 'none',
        answer: 'none',
        words: {en: ['None of these options'], cy: ['Dim un o’r opsiynau hyn']},
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: ['freeze'], keyword: 'enum'},
    ],
  },
  {
    title: 'An option with a text box for the person’s own words',
    question: {
      name: 'heard_from',
      type: 'radios',
      label: {
        en: 'How did you hear about this consultation?',
        cy: 'Sut glywsoch chi am yr ymgynghoriad hwn?',
      },
      options: [
        {value: 'letter', label: {en: 'A letter', cy: 'Llythyr'}},
        {value: 'meeting', label: {en: 'A public meeting', cy: 'Cyfarfod cyhoeddus'}},
        {
          value: 'other',
          label: {en: 'Another way', cy: 'Ffordd arall'},
          other: {
            label: {en: 'How did you hear about it?', cy: 'Sut glywsoch chi amdano?'},
            hint: {en: 'For example from a friend', cy: 'Er enghraifft gan ffrind'},
            required: true,
            maxLength: 100,
            errors: {
              required: {
                en: 'Enter how you heard about this consultation',
                cy: 'Rhowch sut glywsoch chi am yr ymgynghoriad hwn',
              },
            },
          },
        },
      ],
    },
    good: [
      {typed: 'other', answer: 'other', words: {en: ['Another way'], cy: ['Ffordd arall']}},
      {typed: '', answer: undefined},
    ],
    bad: [{typed: 'A letter', keyword: 'enum'}],
  },
  {
    title: 'Follow-up questions that an option reveals',
    question: {
      name: 'victim',
      type: 'radios',
      label: {
        en: 'Have you been a victim of crime in the last 12 months?',
        cy: 'Ydych chi wedi dioddef trosedd yn ystod y 12 mis diwethaf?',
      },
      hint: {
        en: 'We ask so that we can see the views of victims of crime separately',
        cy: 'Rydym yn gofyn er mwyn gweld barn dioddefwyr troseddau ar wahân',
      },
      options: [
        {
          value: 'yes',
          label: {en: 'Yes', cy: 'Ydw'},
          followUp: {
            name: 'victim_reported',
            type: 'select',
            required: true,
            label: {
              en: 'Did you tell the police?',
              cy: 'Wnaethoch chi ddweud wrth yr heddlu?',
            },
            options: [
              {value: 'always', label: {en: 'Yes, every time', cy: 'Do, bob tro'}},
              {
                value: 'sometimes',
                label: {en: 'Yes, but not every time', cy: 'Do, ond nid bob tro'},
              },
              {value: 'never', label: {en: 'No', cy: 'Naddo'}},
            ],
            errors: {
              required: {
                en: 'Select whether you told the police',
                cy: 'Dewiswch a wnaethoch chi ddweud wrth yr heddlu',
              },
            },
          },
        },
        {
          value: 'household',
          label: {
            en: 'No, but somebody in my household has',
            cy: 'Nac ydw, ond mae rhywun yn fy nghartref wedi dioddef trosedd',
          },
          followUp: {
            name: 'victim_count',
            type: 'number',
            min: 1,
            max: 20,
            width: 2,
            label: {en: 'How many people?', cy: 'Faint o bobl?'},
          },
        },
        {value: 'no', label: {en: 'No', cy: 'Nac ydw'}},
      ],
    },
    good: [
      {typed: 'yes', answer: 'yes', words: {en: ['Yes'], cy: ['Ydw']}},
      {
        typed: 'household',
        answer: 'household',
        words: {
          en: ['No, but somebody in my household has'],
          cy: ['Nac ydw, ond mae rhywun yn fy nghartref wedi dioddef trosedd'],
        },
      },
    ],
    bad: [{typed: 0, keyword: 'enum'}],
  },
];
