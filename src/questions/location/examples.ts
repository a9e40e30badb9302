import type {LocationQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Questions about places in every form that an author can give them. */
export const examples: readonly QuestionExample<LocationQuestion>[] = [
  {
    title: 'In words or on a map, to about a hundred metres',
    question: {
      name: 'where_unsafe',
      type: 'location',
      label: {
        en: 'Where in the city do you feel unsafe?',
        cy: 'Ble yn y ddinas rydych chi’n teimlo’n anniogel?',
      },
      hint: {
        en: 'You do not need to give an exact address',
        cy: 'Nid oes angen i chi roi union gyfeiriad',
      },
      centre: {lon: -3.179, lat: 51.482},
      zoom: 13,
      precision: 3,
    },
    good: [
      {
        typed: {place: 'Heol y Frenhines, CF10'},
        answer: {place: 'Heol y Frenhines, CF10'},
        words: {en: ['Heol y Frenhines, CF10'], cy: ['Heol y Frenhines, CF10']},
      },
      {
        typed: {point: {type: 'Point', coordinates: [-3.1786213, 51.4797549]}},
        answer: {point: {type: 'Point', coordinates: [-3.179, 51.48]}},
        words: {
          en: ['51.480° north, 3.179° west'],
          cy: ['51.480° i’r gogledd, 3.179° i’r gorllewin'],
        },
      },
      {
        typed: {
          place: ' By the bus stop ',
          point: {type: 'Point', coordinates: [-3.1800001, 51.4819]},
        },
        answer: {
          place: 'By the bus stop',
          point: {type: 'Point', coordinates: [-3.18, 51.482]},
        },
        words: {
          en: ['By the bus stop', '51.482° north, 3.180° west'],
          cy: ['By the bus stop', '51.482° i’r gogledd, 3.180° i’r gorllewin'],
        },
      },
      {typed: {place: '  ', point: null}, answer: undefined},
      {typed: {}, answer: undefined},
    ],
    bad: [{typed: {place: 'x'.repeat(201)}, keyword: 'maxLength'}],
  },
  {
    title: 'An area from a list, with a place in it, inside the borders of the city',
    question: {
      name: 'where_speeding',
      type: 'location',
      required: true,
      label: {
        en: 'Where should we check the speed of traffic?',
        cy: 'Ble dylen ni wirio cyflymder traffig?',
      },
      areaLabel: {en: 'Part of the city', cy: 'Rhan o’r ddinas'},
      areas: [
        {value: 'north', label: {en: 'North Cardiff', cy: 'Gogledd Caerdydd'}},
        {value: 'bay', label: {en: 'Cardiff Bay', cy: 'Bae Caerdydd'}},
        {value: 'west', label: {en: 'West Cardiff', cy: 'Gorllewin Caerdydd'}},
      ],
      placeLabel: {en: 'Road or junction', cy: 'Ffordd neu gyffordd'},
      bounds: {west: -3.35, south: 51.44, east: -3.07, north: 51.57},
      precision: 4,
      errors: {
        outsideArea: {
          en: 'Choose a place in Cardiff, or describe it in words',
          cy: 'Dewiswch le yng Nghaerdydd, neu disgrifiwch ef mewn geiriau',
        },
      },
    },
    good: [
      {
        typed: {area: 'bay', place: 'Lloyd George Avenue'},
        answer: {area: 'bay', place: 'Lloyd George Avenue'},
        words: {
          en: ['Cardiff Bay', 'Lloyd George Avenue'],
          cy: ['Bae Caerdydd', 'Lloyd George Avenue'],
        },
      },
      {typed: {area: 'north'}, answer: {area: 'north'}},
      {
        typed: {point: {type: 'Point', coordinates: [-3.3500499, 51.5]}},
        answer: {point: {type: 'Point', coordinates: [-3.35, 51.5]}},
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: {area: '', place: ' '}, keyword: 'required'},
      {typed: {area: 'newport'}, keyword: 'enum'},
      {typed: {place: 'x'.repeat(201)}, keyword: 'maxLength'},
      {typed: {point: {type: 'Point', coordinates: [-2.998, 51.588]}}, keyword: 'outsideArea'},
      {
        typed: {area: 'west', point: {type: 'Point', coordinates: [51.48, -3.18]}},
        keyword: 'outsideArea',
      },
    ],
  },
  {
    title: 'An area from a list alone',
    question: {
      name: 'home_area',
      type: 'location',
      required: true,
      label: {en: 'Which area do you live in?', cy: 'Ym mha ardal rydych chi’n byw?'},
      place: false,
      plain: true,
      areas: [
        {value: 'gower', label: {en: 'Gower', cy: 'Gŵyr'}},
        {value: 'swansea', label: {en: 'Swansea', cy: 'Abertawe'}},
        {value: 'neath', label: {en: 'Neath', cy: 'Castell-nedd'}},
      ],
    },
    good: [
      {
        typed: {area: 'swansea'},
        answer: {area: 'swansea'},
        words: {en: ['Swansea'], cy: ['Abertawe']},
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: {area: 'mumbles'}, keyword: 'enum'},
    ],
  },
];
