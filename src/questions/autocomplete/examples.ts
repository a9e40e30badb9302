import type {AutocompleteQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Questions with a list to search, in every form that an author can give them. */
export const examples: readonly QuestionExample<AutocompleteQuestion>[] = [
  {
    title: 'A list by the alphabet of the person’s language, found by other names too',
    question: {
      name: 'ward',
      type: 'autocomplete',
      required: true,
      order: 'alphabetical',
      label: {
        en: 'Which ward of Cardiff do you live in?',
        cy: 'Ym mha ward yng Nghaerdydd rydych chi’n byw?',
      },
      hint: {
        en: 'Start typing its name, for example Cathays',
        cy: 'Dechreuwch deipio ei henw, er enghraifft Cathays',
      },
      options: [
        {value: 'adamsdown', label: {en: 'Adamsdown', cy: 'Adamsdown'}},
        {value: 'butetown', label: {en: 'Butetown', cy: 'Butetown'}, synonyms: ['Cardiff Bay']},
        {value: 'caerau', label: {en: 'Caerau', cy: 'Caerau'}},
        {value: 'canton', label: {en: 'Canton', cy: 'Treganna'}},
        {value: 'cathays', label: {en: 'Cathays', cy: 'Cathays'}},
        {
          value: 'creigiau',
          label: {en: 'Creigiau and St Fagans', cy: 'Creigiau a Sain Ffagan'},
          synonyms: {en: ['Saint Fagans'], cy: ['Creigiau a Sant Ffagan']},
        },
        {value: 'cyncoed', label: {en: 'Cyncoed', cy: 'Cyncoed'}},
        {value: 'ely', label: {en: 'Ely', cy: 'Trelái'}},
        {value: 'grangetown', label: {en: 'Grangetown', cy: 'Grangetown'}},
        {value: 'heath', label: {en: 'Heath', cy: 'Y Mynydd Bychan'}},
        {value: 'llandaff', label: {en: 'Llandaff', cy: 'Llandaf'}},
        {value: 'llandaff-north', label: {en: 'Llandaff North', cy: 'Ystum Taf'}},
        {value: 'lisvane', label: {en: 'Lisvane and Thornhill', cy: 'Llys-faen a Thornhill'}},
        {value: 'plasnewydd', label: {en: 'Plasnewydd', cy: 'Plasnewydd'}, synonyms: ['Roath']},
        {value: 'riverside', label: {en: 'Riverside', cy: 'Glan’rafon'}},
        {value: 'splott', label: {en: 'Splott', cy: 'Y Sblot'}},
        {value: 'whitchurch', label: {en: 'Whitchurch', cy: 'Yr Eglwys Newydd'}},
      ],
      errors: {
        required: {en: 'Select the ward you live in', cy: 'Dewiswch ym mha ward rydych chi’n byw'},
      },
    },
    good: [
      {typed: 'cathays', answer: 'cathays', words: {en: ['Cathays'], cy: ['Cathays']}},
      {typed: 'riverside', answer: 'riverside', words: {en: ['Riverside'], cy: ['Glan’rafon']}},
      {typed: {text: 'trelai'}, answer: 'ely', words: {en: ['Ely'], cy: ['Trelái']}},
      {typed: {text: 'ROATH '}, answer: 'plasnewydd'},
      {typed: {text: "Glan'rafon"}, answer: 'riverside'},
    ],
    bad: [
      {typed: {text: '  '}, keyword: 'required'},
      {typed: {text: 'Llan'}, keyword: 'notListed'},
      {typed: {text: 'Penarth'}, keyword: 'notListed'},
      {typed: 'penarth', keyword: 'enum'},
      {typed: ['cathays'], keyword: 'enum'},
    ],
  },
  {
    title: 'A list with the person’s own words beside it',
    question: {
      name: 'language_at_home',
      type: 'autocomplete',
      freeText: true,
      autocomplete: 'language',
      label: {
        en: 'Which language do you use most at home?',
        cy: 'Pa iaith rydych chi’n ei defnyddio fwyaf gartref?',
      },
      options: [
        {value: 'ar', label: {en: 'Arabic', cy: 'Arabeg'}, synonyms: ['العربية']},
        {value: 'bn', label: {en: 'Bengali', cy: 'Bengaleg'}, synonyms: ['বাংলা']},
        {value: 'bfi', label: {en: 'British Sign Language', cy: 'Iaith Arwyddion Prydain'}},
        {value: 'cy', label: {en: 'Welsh', cy: 'Cymraeg'}},
        {value: 'en', label: {en: 'English', cy: 'Saesneg'}},
        {value: 'pl', label: {en: 'Polish', cy: 'Pwyleg'}, synonyms: ['polski']},
        {value: 'pt', label: {en: 'Portuguese', cy: 'Portiwgaleg'}, synonyms: ['português']},
        {value: 'so', label: {en: 'Somali', cy: 'Somaleg'}, synonyms: ['Soomaali']},
        {value: 'uk', label: {en: 'Ukrainian', cy: 'Wcreineg'}, synonyms: ['українська']},
        {value: 'ur', label: {en: 'Urdu', cy: 'Wrdw'}, synonyms: ['اردو']},
      ],
    },
    good: [
      {
        typed: {text: 'Kernewek'},
        answer: {text: 'Kernewek'},
        words: {en: ['Kernewek'], cy: ['Kernewek']},
      },
      {typed: 'cy', answer: 'cy', words: {en: ['Welsh'], cy: ['Cymraeg']}},
      {typed: {text: 'Polski'}, answer: 'pl', words: {en: ['Polish'], cy: ['Pwyleg']}},
      {typed: '', answer: undefined},
    ],
    bad: [
      {typed: 'kw', keyword: 'enum'},
      {typed: {text: 'x'.repeat(201)}, keyword: 'maxLength'},
    ],
  },
  {
    title: 'A lookup of the host page',
    question: {
      name: 'school',
      type: 'autocomplete',
      lookup: 'schools',
      label: {
        en: 'Which school do your children go to?',
        cy: 'I ba ysgol mae eich plant yn mynd?',
      },
      hint: {
        en: 'Start typing its name, for example Ysgol Glantaf',
        cy: 'Dechreuwch deipio ei henw, er enghraifft Ysgol Glantaf',
      },
      errors: {
        notListed: {
          en: 'Select a school that is in the list',
          cy: 'Dewiswch ysgol sydd yn y rhestr',
        },
      },
    },
    good: [
      {
        typed: {value: '6814071', label: 'Ysgol Glantaf'},
        answer: {value: '6814071', label: 'Ysgol Glantaf'},
        words: {en: ['Ysgol Glantaf'], cy: ['Ysgol Glantaf']},
      },
      {
        typed: {label: 'Ysgol y Dref'},
        answer: {label: 'Ysgol y Dref'},
        words: {en: ['Ysgol y Dref'], cy: ['Ysgol y Dref']},
      },
    ],
    bad: [
      {typed: {text: 'Ysgol'}, keyword: 'notListed'},
      {typed: '6814071', keyword: 'type'},
    ],
  },
  {
    title: 'A list with native controls alone, and own words in a box of their own',
    question: {
      name: 'force',
      type: 'autocomplete',
      plain: true,
      freeText: true,
      label: {
        en: 'Which police force did you last speak to?',
        cy: 'Pa heddlu oedd yr un diwethaf i chi siarad ag ef?',
      },
      options: [
        {value: 'dyfed-powys', label: {en: 'Dyfed-Powys Police', cy: 'Heddlu Dyfed-Powys'}},
        {value: 'gwent', label: {en: 'Gwent Police', cy: 'Heddlu Gwent'}},
        {value: 'north-wales', label: {en: 'North Wales Police', cy: 'Heddlu Gogledd Cymru'}},
        {value: 'south-wales', label: {en: 'South Wales Police', cy: 'Heddlu De Cymru'}},
      ],
    },
    good: [
      {typed: 'gwent', answer: 'gwent', words: {en: ['Gwent Police'], cy: ['Heddlu Gwent']}},
      {typed: {text: 'West Mercia'}, answer: {text: 'West Mercia'}},
      {typed: 'south-wales', answer: 'south-wales'},
    ],
    bad: [
      {typed: 'moon', keyword: 'enum'},
      {typed: {text: 'x'.repeat(201)}, keyword: 'maxLength'},
    ],
  },
  {
    title: 'A lookup with native controls alone',
    question: {
      name: 'street',
      type: 'autocomplete',
      plain: true,
      lookup: 'streets',
      freeText: true,
      label: {
        en: 'Which street is the broken light in?',
        cy: 'Ym mha stryd mae’r golau sydd wedi torri?',
      },
    },
    good: [
      {
        typed: {value: 'usrn-1', label: 'Stryd y Bont'},
        answer: {value: 'usrn-1', label: 'Stryd y Bont'},
        words: {en: ['Stryd y Bont'], cy: ['Stryd y Bont']},
      },
      {
        typed: {text: 'Behind the chapel'},
        answer: {label: 'Behind the chapel'},
        words: {en: ['Behind the chapel'], cy: ['Behind the chapel']},
      },
    ],
    bad: [
      {typed: {text: 'x'.repeat(201)}, keyword: 'maxLength'},
      {typed: 'usrn-1', keyword: 'type'},
    ],
  },
];
