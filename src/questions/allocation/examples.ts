import type {AllocationQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Allocations in every form that an author can give them. */
export const examples: readonly QuestionExample<AllocationQuestion>[] = [
  {
    title: 'A hundred points, all of them',
    question: {
      name: 'points',
      type: 'allocation',
      required: true,
      total: 100,
      label: {
        en: 'How important is each of these to you? Share out 100 points.',
        cy: 'Pa mor bwysig yw pob un o’r rhain i chi? Rhannwch 100 o bwyntiau.',
      },
      hint: {
        en: 'Give most points to what matters most. You can leave a box empty.',
        cy: 'Rhowch y nifer mwyaf o bwyntiau i’r hyn sydd bwysicaf. Gallwch adael blwch yn wag.',
      },
      options: [
        {
          value: 'patrols',
          label: {en: 'Patrols on foot', cy: 'Patrolau ar droed'},
          hint: {en: 'In towns and villages', cy: 'Mewn trefi a phentrefi'},
        },
        {
          value: 'calls',
          label: {en: 'Answering 101 calls faster', cy: 'Ateb galwadau 101 yn gynt'},
        },
        {value: 'fraud', label: {en: 'Preventing fraud', cy: 'Atal twyll'}},
        {value: 'schools', label: {en: 'Work with schools', cy: 'Gwaith gydag ysgolion'}},
      ],
      errors: {
        totalUnder: {
          en: 'Share out all 100 points',
          cy: 'Rhannwch bob un o’r 100 o bwyntiau',
        },
      },
    },
    good: [
      {
        typed: {patrols: '50', calls: '25', fraud: '25', schools: '0'},
        answer: {patrols: 50, calls: 25, fraud: 25, schools: 0},
        words: {
          en: [
            'Patrols on foot: 50',
            'Answering 101 calls faster: 25',
            'Preventing fraud: 25',
            'Work with schools: 0',
          ],
          cy: [
            'Patrolau ar droed: 50',
            'Ateb galwadau 101 yn gynt: 25',
            'Atal twyll: 25',
            'Gwaith gydag ysgolion: 0',
          ],
        },
      },
      {typed: {fraud: '100', patrols: ' '}, answer: {fraud: 100}},
    ],
    bad: [
      {typed: {patrols: '50', calls: '25'}, keyword: 'totalUnder'},
      {typed: {patrols: '60', calls: '50'}, keyword: 'totalOver'},
      {typed: {patrols: '101'}, keyword: 'maximum'},
      {typed: {patrols: '50', calls: 'half'}, keyword: 'notNumber'},
      {typed: {patrols: '99.5', calls: '0.5'}, keyword: 'notWhole'},
      {typed: {patrols: '-5', calls: '5'}, keyword: 'minimum'},
      {typed: {patrols: '', calls: ' '}, keyword: 'required'},
      {typed: undefined, keyword: 'required'},
      {typed: '100', keyword: 'type'},
    ],
  },
  {
    title: 'Pounds in steps of £5,000, some of which may be left',
    question: {
      name: 'community_fund',
      type: 'allocation',
      total: 50_000,
      rule: 'at-most',
      unit: 'pounds',
      step: 5000,
      label: {
        en: 'How would you spend the community fund in your area?',
        cy: 'Sut byddech chi’n gwario’r gronfa gymunedol yn eich ardal?',
      },
      hint: {
        en: 'Each amount is a multiple of £5,000',
        cy: 'Mae pob swm yn lluosrif o £5,000',
      },
      options: [
        {
          value: 'lights',
          min: 5000,
          label: {en: 'Street lights', cy: 'Goleuadau stryd'},
          hint: {
            en: 'At least £5,000 for repairs',
            cy: 'O leiaf £5,000 ar gyfer gwaith atgyweirio',
          },
        },
        {
          value: 'youth',
          max: 20_000,
          label: {en: 'A youth club', cy: 'Clwb ieuenctid'},
          hint: {en: 'Costs £20,000 a year', cy: 'Yn costio £20,000 y flwyddyn'},
        },
        {value: 'cameras', label: {en: 'Speed cameras', cy: 'Camerâu cyflymder'}},
      ],
    },
    good: [
      {
        typed: {lights: '£5,000', youth: '20000'},
        answer: {lights: 5000, youth: 20_000},
        words: {
          en: ['Street lights: £5,000', 'A youth club: £20,000'],
          cy: ['Goleuadau stryd: £5,000', 'Clwb ieuenctid: £20,000'],
        },
      },
      {typed: {lights: '', youth: ''}, answer: undefined},
    ],
    bad: [
      {typed: {youth: '10,000'}, keyword: 'minimum'},
      {typed: {lights: '5000', youth: '25,000'}, keyword: 'maximum'},
      {typed: {lights: '7500'}, keyword: 'multipleOf'},
      {typed: {lights: '30000', youth: '20000', cameras: '5000'}, keyword: 'totalOver'},
    ],
  },
  {
    title: 'Pounds and pence that make up a sum exactly',
    question: {
      name: 'precept_rise',
      type: 'allocation',
      required: true,
      total: 1.25,
      unit: 'pounds',
      step: 0.05,
      label: {
        en: 'If your household paid £1.25 a month more, what should it go to?',
        cy: 'Pe bai eich cartref yn talu £1.25 y mis yn fwy, at beth y dylai fynd?',
      },
      options: [
        {value: 'officers', label: {en: 'More officers', cy: 'Mwy o swyddogion'}},
        {value: 'rural', label: {en: 'A rural crime team', cy: 'Tîm troseddau cefn gwlad'}},
        {value: 'victims', label: {en: 'Support for victims', cy: 'Cymorth i ddioddefwyr'}},
      ],
    },
    good: [
      {
        typed: {officers: '0.1', rural: '.2', victims: '0.95'},
        answer: {officers: 0.1, rural: 0.2, victims: 0.95},
        words: {
          en: ['More officers: £0.10', 'A rural crime team: £0.20', 'Support for victims: £0.95'],
          cy: [
            'Mwy o swyddogion: £0.10',
            'Tîm troseddau cefn gwlad: £0.20',
            'Cymorth i ddioddefwyr: £0.95',
          ],
        },
      },
    ],
    bad: [
      {typed: {officers: '1.2'}, keyword: 'totalUnder'},
      {typed: {officers: '1.25', rural: '0.05'}, keyword: 'totalOver'},
      {typed: {officers: '1.23', rural: '0.02'}, keyword: 'multipleOf'},
      {typed: {officers: '1.245'}, keyword: 'decimals'},
    ],
  },
  {
    title: 'Per cent, in the order of the alphabet',
    question: {
      name: 'where_money_goes',
      type: 'allocation',
      total: 100,
      unit: 'percent',
      order: 'alphabetical',
      label: {
        en: 'What share of the budget should each of these have?',
        cy: 'Pa gyfran o’r gyllideb y dylai pob un o’r rhain ei chael?',
      },
      options: [
        {value: 'local', label: {en: 'Neighbourhood policing', cy: 'Plismona cymdogaeth'}},
        {
          value: 'serious',
          label: {en: 'Serious and organised crime', cy: 'Troseddau difrifol a threfnedig'},
        },
        {value: 'digital', label: {en: 'New technology', cy: 'Technoleg newydd'}},
      ],
    },
    good: [
      {
        typed: {local: '60%', serious: '40'},
        answer: {local: 60, serious: 40},
        words: {
          en: ['Neighbourhood policing: 60%', 'Serious and organised crime: 40%'],
          cy: ['Plismona cymdogaeth: 60%', 'Troseddau difrifol a threfnedig: 40%'],
        },
      },
    ],
    bad: [{typed: {local: '60', digital: '45'}, keyword: 'totalOver'}],
  },
];
