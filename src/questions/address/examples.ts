import type {AddressQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Addresses in every form that an author can ask for them. */
export const examples: readonly QuestionExample<AddressQuestion>[] = [
  {
    title: 'An address that is found by its postcode',
    question: {
      name: 'home',
      type: 'address',
      required: true,
      lookup: 'homes',
      autocomplete: true,
      label: {
        en: 'Where shall we send your recycling bags?',
        cy: 'I ble dylem anfon eich bagiau ailgylchu?',
      },
      hint: {
        en: 'We use it for this only, and delete it when the bags have been sent.',
        cy: 'Dim ond at y diben hwn y byddwn yn ei ddefnyddio, a byddwn yn ei ddileu ar ôl anfon y bagiau.',
      },
      errors: {
        required: {en: 'Enter your address', cy: 'Rhowch eich cyfeiriad'},
        addressMissing: {
          en: 'Enter address line 1, your town or city, and your postcode',
          cy: 'Rhowch linell cyfeiriad 1, eich tref neu ddinas, a’ch cod post',
        },
      },
    },
    good: [
      {
        typed: {line1: ' 4 Heol y Bont ', line2: '', town: 'Llandre', postcode: 'cf991sn'},
        answer: {line1: '4 Heol y Bont', town: 'Llandre', postcode: 'CF99 1SN'},
        words: {
          en: ['4 Heol y Bont', 'Llandre', 'CF99 1SN'],
          cy: ['4 Heol y Bont', 'Llandre', 'CF99 1SN'],
        },
      },
      {
        typed: {line1: 'Fflat 2', line2: 'Tŷ’r Dderwen', town: 'Llandre', postcode: 'CF99 1SN'},
        answer: {line1: 'Fflat 2', line2: 'Tŷ’r Dderwen', town: 'Llandre', postcode: 'CF99 1SN'},
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: {postcode: ' '}, keyword: 'required'},
      {typed: {postcode: 'CF99 1SN'}, keyword: 'addressMissing'},
      {typed: {line1: '4 Heol y Bont', town: 'Llandre'}, keyword: 'addressMissing'},
      {
        typed: {line1: '4 Heol y Bont', town: 'Llandre', postcode: 'CF99'},
        keyword: 'format',
      },
      {
        typed: {line1: 'x'.repeat(201), town: 'Llandre', postcode: 'CF99 1SN'},
        keyword: 'maxLength',
      },
      {typed: '4 Heol y Bont, Llandre CF99 1SN', keyword: 'type'},
      {typed: {line1: 4, town: 'Llandre', postcode: 'CF99 1SN'}, keyword: 'addressMissing'},
    ],
  },
  {
    title: 'An address that somebody writes, with a county',
    question: {
      name: 'premises',
      type: 'address',
      county: true,
      label: {
        en: 'What is the address of the premises that your comment is about?',
        cy: 'Beth yw cyfeiriad y safle y mae eich sylw yn ymwneud ag ef?',
      },
    },
    good: [
      {typed: {}, answer: undefined},
      {typed: {line1: '', county: ' '}, answer: undefined},
      {
        typed: {
          line1: 'Yr Hen Ysgol',
          line2: 'Lôn Las',
          town: 'Llanfair',
          county: 'Powys',
          postcode: '(ld99.1aa)',
        },
        answer: {
          line1: 'Yr Hen Ysgol',
          line2: 'Lôn Las',
          town: 'Llanfair',
          county: 'Powys',
          postcode: 'LD99 1AA',
        },
        words: {
          en: ['Yr Hen Ysgol', 'Lôn Las', 'Llanfair', 'Powys', 'LD99 1AA'],
          cy: ['Yr Hen Ysgol', 'Lôn Las', 'Llanfair', 'Powys', 'LD99 1AA'],
        },
      },
    ],
    bad: [
      {typed: {county: 'Powys'}, keyword: 'addressMissing'},
      {
        typed: {line1: 'Yr Hen Ysgol', town: 'Llanfair', postcode: '12345'},
        keyword: 'format',
      },
    ],
  },
];
