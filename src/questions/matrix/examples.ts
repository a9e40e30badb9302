import type {MatrixQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Matrices in every form that an author can give them. */
export const examples: readonly QuestionExample<MatrixQuestion>[] = [
  {
    title: 'One choice in every row, with “Don’t know”',
    question: {
      name: 'confidence',
      type: 'matrix',
      required: true,
      requiredRows: 'all',
      label: {
        en: 'How far do you agree or disagree with these statements about the police in your area?',
        cy: 'I ba raddau rydych chi’n cytuno neu’n anghytuno â’r datganiadau hyn am yr heddlu yn eich ardal?',
      },
      rows: [
        {
          value: 'reliable',
          label: {
            en: 'They can be relied on to be there when you need them',
            cy: 'Gellir dibynnu arnyn nhw i fod yno pan fydd eu hangen arnoch chi',
          },
        },
        {
          value: 'respect',
          label: {en: 'They would treat you with respect', cy: 'Bydden nhw’n eich trin â pharch'},
        },
        {
          value: 'fair',
          label: {en: 'They treat everyone fairly', cy: 'Maen nhw’n trin pawb yn deg'},
          hint: {
            en: 'Whoever they are and wherever they live',
            cy: 'Pwy bynnag ydyn nhw a lle bynnag maen nhw’n byw',
          },
        },
        {
          value: 'understand',
          label: {
            en: 'They understand the issues that affect this community',
            cy: 'Maen nhw’n deall y materion sy’n effeithio ar y gymuned hon',
          },
        },
        {
          value: 'confident',
          label: {
            en: 'Taking everything into account, I have confidence in them',
            cy: 'A chymryd popeth i ystyriaeth, mae gen i hyder ynddyn nhw',
          },
        },
      ],
      columns: [
        {value: 'strongly_agree', label: {en: 'Strongly agree', cy: 'Cytuno’n gryf'}},
        {value: 'agree', label: {en: 'Agree', cy: 'Cytuno'}},
        {value: 'neither', label: {en: 'Neither', cy: 'Y naill na’r llall'}},
        {value: 'disagree', label: {en: 'Disagree', cy: 'Anghytuno'}},
        {value: 'strongly_disagree', label: {en: 'Strongly disagree', cy: 'Anghytuno’n gryf'}},
        {value: 'dont_know', label: {en: 'Don’t know', cy: 'Ddim yn gwybod'}},
      ],
    },
    good: [
      {
        typed: {
          reliable: 'agree',
          respect: 'strongly_agree',
          fair: 'dont_know',
          understand: 'neither',
          confident: 'agree',
        },
        answer: {
          reliable: 'agree',
          respect: 'strongly_agree',
          fair: 'dont_know',
          understand: 'neither',
          confident: 'agree',
        },
        words: {
          en: [
            'They can be relied on to be there when you need them: Agree',
            'They would treat you with respect: Strongly agree',
            'They treat everyone fairly: Don’t know',
            'They understand the issues that affect this community: Neither',
            'Taking everything into account, I have confidence in them: Agree',
          ],
          cy: [
            'Gellir dibynnu arnyn nhw i fod yno pan fydd eu hangen arnoch chi: Cytuno',
            'Bydden nhw’n eich trin â pharch: Cytuno’n gryf',
            'Maen nhw’n trin pawb yn deg: Ddim yn gwybod',
            'Maen nhw’n deall y materion sy’n effeithio ar y gymuned hon: Y naill na’r llall',
            'A chymryd popeth i ystyriaeth, mae gen i hyder ynddyn nhw: Cytuno',
          ],
        },
      },
    ],
    bad: [
      {typed: {reliable: 'agree', fair: 'neither'}, keyword: 'rowsMissing'},
      {
        typed: {
          reliable: 'agree',
          respect: 'agree',
          fair: 'agree',
          understand: 'agree',
          confident: '',
        },
        keyword: 'rowsMissing',
      },
      {typed: undefined, keyword: 'required'},
      {typed: {}, keyword: 'required'},
      {
        typed: {
          reliable: 'agree',
          respect: 'agree',
          fair: 'perhaps',
          understand: 'agree',
          confident: 'agree',
        },
        keyword: 'enum',
      },
      {typed: 'agree', keyword: 'type'},
    ],
  },
  {
    title: 'Several choices in a row, one of which clears the others',
    question: {
      name: 'problems_where',
      type: 'matrix',
      mode: 'several',
      required: true,
      requiredRows: ['drugs', 'speeding'],
      label: {
        en: 'Where do you see these problems?',
        cy: 'Ble rydych chi’n gweld y problemau hyn?',
      },
      hint: {en: 'Select all that apply', cy: 'Dewiswch bob un sy’n berthnasol'},
      rows: [
        {
          value: 'drugs',
          heading: {en: 'Crime', cy: 'Troseddu'},
          label: {en: 'Drug dealing', cy: 'Delio mewn cyffuriau'},
          hint: {en: 'Or people using drugs', cy: 'Neu bobl yn defnyddio cyffuriau'},
        },
        {value: 'speeding', label: {en: 'Speeding', cy: 'Goryrru'}},
        {
          value: 'litter',
          heading: {en: 'The environment', cy: 'Yr amgylchedd'},
          label: {en: 'Litter', cy: 'Sbwriel'},
        },
      ],
      columns: [
        {value: 'street', label: {en: 'My street', cy: 'Fy stryd i'}},
        {value: 'town', label: {en: 'Town centre', cy: 'Canol y dref'}},
        {value: 'parks', label: {en: 'Parks', cy: 'Parciau'}},
        {value: 'nowhere', exclusive: true, label: {en: 'Nowhere', cy: 'Unman'}},
      ],
      errors: {
        rowsMissing: {
          en: 'Select where you see drug dealing and speeding',
          cy: 'Dewiswch ble rydych chi’n gweld delio mewn cyffuriau a goryrru',
        },
      },
    },
    good: [
      {
        typed: {drugs: ['nowhere'], speeding: ['town', 'street']},
        answer: {drugs: ['nowhere'], speeding: ['street', 'town']},
        words: {
          en: ['Drug dealing: Nowhere', 'Speeding: My street, Town centre'],
          cy: ['Delio mewn cyffuriau: Unman', 'Goryrru: Fy stryd i, Canol y dref'],
        },
      },
      {
        typed: {litter: ['parks'], drugs: ['parks'], speeding: ['street']},
        answer: {drugs: ['parks'], speeding: ['street'], litter: ['parks']},
      },
    ],
    bad: [
      {typed: {drugs: ['parks'], litter: ['parks']}, keyword: 'rowsMissing'},
      {typed: {drugs: [], litter: []}, keyword: 'required'},
      {typed: {drugs: ['parks'], speeding: ['nowhere', 'town']}, keyword: 'exclusive'},
      {typed: {drugs: ['parks'], speeding: ['moon']}, keyword: 'enum'},
      {typed: {drugs: ['parks'], speeding: 'town'}, keyword: 'type'},
    ],
  },
  {
    title: 'Hours in every row, with decimals and a unit',
    question: {
      name: 'hours',
      type: 'matrix',
      mode: 'number',
      min: 0,
      max: 168,
      decimals: 1,
      width: 5,
      suffix: {en: ' hours', cy: ' awr'},
      label: {
        en: 'How many hours a week should officers spend on each of these in your area?',
        cy: 'Sawl awr yr wythnos dylai swyddogion ei threulio ar bob un o’r rhain yn eich ardal?',
      },
      hint: {en: 'For example, 12.5', cy: 'Er enghraifft, 12.5'},
      rows: [
        {value: 'foot', label: {en: 'Patrols on foot', cy: 'Patrolau ar droed'}},
        {
          value: 'schools',
          label: {en: 'Visits to schools', cy: 'Ymweliadau ag ysgolion'},
          hint: {en: 'Primary and secondary', cy: 'Cynradd ac uwchradd'},
        },
        {value: 'speed', label: {en: 'Speed checks', cy: 'Gwiriadau cyflymder'}},
      ],
    },
    good: [
      {
        typed: {foot: '40', schools: '7.5'},
        answer: {foot: 40, schools: 7.5},
        words: {
          en: ['Patrols on foot: 40 hours', 'Visits to schools: 7.5 hours'],
          cy: ['Patrolau ar droed: 40 awr', 'Ymweliadau ag ysgolion: 7.5 awr'],
        },
      },
      {typed: {speed: '0'}, answer: {speed: 0}},
      {typed: {foot: ' ', schools: ''}, answer: undefined},
    ],
    bad: [
      {typed: {foot: '40', speed: 'many'}, keyword: 'notNumber'},
      {typed: {foot: '2.55'}, keyword: 'decimals'},
      {typed: {foot: '-1'}, keyword: 'minimum'},
      {typed: {schools: '169'}, keyword: 'maximum'},
    ],
  },
  {
    title: 'Whole numbers in every row, all of them required',
    question: {
      name: 'ages_at_home',
      type: 'matrix',
      mode: 'number',
      required: true,
      min: 0,
      max: 20,
      width: 2,
      label: {
        en: 'How many people of each age live in your home?',
        cy: 'Faint o bobl o bob oedran sy’n byw yn eich cartref?',
      },
      hint: {en: 'Enter 0 if there is nobody', cy: 'Rhowch 0 os nad oes neb'},
      rows: [
        {value: 'children', label: {en: 'Under 18', cy: 'O dan 18'}},
        {value: 'adults', label: {en: '18 to 64', cy: '18 i 64'}},
        {value: 'older', label: {en: '65 or over', cy: '65 neu hŷn'}},
      ],
      errors: {
        maximum: {
          en: 'Enter 20 people or fewer in each row',
          cy: 'Rhowch 20 o bobl neu lai ym mhob rhes',
        },
      },
    },
    good: [
      {
        typed: {children: '0', adults: '2', older: '1'},
        answer: {children: 0, adults: 2, older: 1},
        words: {
          en: ['Under 18: 0', '18 to 64: 2', '65 or over: 1'],
          cy: ['O dan 18: 0', '18 i 64: 2', '65 neu hŷn: 1'],
        },
      },
    ],
    bad: [
      {typed: {children: '0', adults: '2'}, keyword: 'rowsMissing'},
      {typed: {adults: '2'}, keyword: 'rowsMissing'},
      {typed: {children: '0', adults: '2.5', older: '1'}, keyword: 'notWhole'},
      {typed: {children: '0', adults: '21', older: '1'}, keyword: 'maximum'},
      {typed: {children: '', adults: '', older: ''}, keyword: 'required'},
    ],
  },
  {
    title: 'Amounts of money, label above box',
    question: {
      name: 'monthly_extra',
      type: 'matrix',
      mode: 'number',
      layout: 'stacked',
      min: 0,
      decimals: 2,
      prefix: '£',
      label: {
        en: 'How much more a month would your household pay for each of these?',
        cy: 'Faint yn fwy y mis byddai eich cartref yn ei dalu am bob un o’r rhain?',
      },
      rows: [
        {value: 'rural', label: {en: 'A rural crime team', cy: 'Tîm troseddau cefn gwlad'}},
        {value: 'cyber', label: {en: 'A team against fraud', cy: 'Tîm yn erbyn twyll'}},
      ],
    },
    good: [
      {
        typed: {rural: '£2.50', cyber: '1'},
        answer: {rural: 2.5, cyber: 1},
        words: {
          en: ['A rural crime team: £2.50', 'A team against fraud: £1'],
          cy: ['Tîm troseddau cefn gwlad: £2.50', 'Tîm yn erbyn twyll: £1'],
        },
      },
    ],
    bad: [{typed: {cyber: '2,50'}, keyword: 'notNumber'}],
  },
  {
    title: 'Twelve rows, of which any one will do',
    question: {
      name: 'importance',
      type: 'matrix',
      order: 'alphabetical',
      required: true,
      requiredRows: [],
      label: {
        en: 'How important is it that the police deal with each of these?',
        cy: 'Pa mor bwysig yw hi bod yr heddlu yn delio â phob un o’r rhain?',
      },
      rows: [
        {value: 'burglary', label: {en: 'Burglary', cy: 'Byrgleriaeth'}},
        {value: 'fraud', label: {en: 'Fraud', cy: 'Twyll'}},
        {value: 'rural', label: {en: 'Rural crime', cy: 'Troseddau cefn gwlad'}},
        {value: 'roads', label: {en: 'Safer roads', cy: 'Ffyrdd mwy diogel'}},
        {value: 'domestic', label: {en: 'Domestic abuse', cy: 'Cam-drin domestig'}},
        {value: 'hate', label: {en: 'Hate crime', cy: 'Troseddau casineb'}},
        {value: 'knives', label: {en: 'Knife crime', cy: 'Troseddau cyllyll'}},
        {value: 'vehicles', label: {en: 'Theft of vehicles', cy: 'Dwyn cerbydau'}},
        {value: 'shops', label: {en: 'Shoplifting', cy: 'Dwyn o siopau'}},
        {
          value: 'antisocial',
          label: {en: 'Antisocial behaviour', cy: 'Ymddygiad gwrthgymdeithasol'},
        },
        {value: 'drugs', label: {en: 'Drug dealing', cy: 'Delio mewn cyffuriau'}},
        {value: 'online', label: {en: 'Abuse online', cy: 'Cam-drin ar-lein'}},
      ],
      columns: [
        {value: 'very', label: {en: 'Very important', cy: 'Pwysig iawn'}},
        {value: 'quite', label: {en: 'Quite important', cy: 'Eithaf pwysig'}},
        {value: 'not', label: {en: 'Not important', cy: 'Ddim yn bwysig'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
      errors: {
        required: {
          en: 'Select how important at least one of these is',
          cy: 'Dewiswch pa mor bwysig yw o leiaf un o’r rhain',
        },
      },
    },
    good: [
      {
        typed: {online: 'very', burglary: 'quite'},
        answer: {burglary: 'quite', online: 'very'},
        words: {
          en: ['Burglary: Quite important', 'Abuse online: Very important'],
          cy: ['Byrgleriaeth: Eithaf pwysig', 'Cam-drin ar-lein: Pwysig iawn'],
        },
      },
    ],
    bad: [{typed: undefined, keyword: 'required'}],
  },
  {
    title: 'Always one group under the other',
    question: {
      name: 'service',
      type: 'matrix',
      layout: 'stacked',
      required: true,
      requiredRows: ['answering', 'visit'],
      label: {
        en: 'How satisfied were you with each part of our service?',
        cy: 'Pa mor fodlon oeddech chi ar bob rhan o’n gwasanaeth?',
      },
      rows: [
        {
          value: 'answering',
          label: {en: 'How soon we answered', cy: 'Pa mor fuan y gwnaethom ateb'},
        },
        {
          value: 'visit',
          label: {en: 'How the officer treated you', cy: 'Sut y gwnaeth y swyddog eich trin'},
          hint: {en: 'If an officer came to see you', cy: 'Os daeth swyddog i’ch gweld'},
        },
        {value: 'after', label: {en: 'What we did afterwards', cy: 'Beth wnaethom ni wedyn'}},
      ],
      columns: [
        {value: 'satisfied', label: {en: 'Satisfied', cy: 'Bodlon'}},
        {value: 'dissatisfied', label: {en: 'Dissatisfied', cy: 'Anfodlon'}},
        {value: 'not_applicable', label: {en: 'Not applicable', cy: 'Amherthnasol'}},
      ],
    },
    good: [
      {
        typed: {answering: 'satisfied', visit: 'not_applicable'},
        answer: {answering: 'satisfied', visit: 'not_applicable'},
        words: {
          en: ['How soon we answered: Satisfied', 'How the officer treated you: Not applicable'],
          cy: [
            'Pa mor fuan y gwnaethom ateb: Bodlon',
            'Sut y gwnaeth y swyddog eich trin: Amherthnasol',
          ],
        },
      },
    ],
    bad: [
      {typed: {answering: 'satisfied', after: 'satisfied'}, keyword: 'rowsMissing'},
      {typed: {after: 'satisfied'}, keyword: 'rowsMissing'},
    ],
  },
];
