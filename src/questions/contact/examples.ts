import type {ContactQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Contact details in every form that an author can ask for them. */
export const examples: readonly QuestionExample<ContactQuestion>[] = [
  {
    title: 'Contact that is asked for apart from the response',
    question: {
      name: 'call_me',
      type: 'contact',
      separate: true,
      required: true,
      fields: ['name', 'email', 'phone'],
      needs: ['name'],
      label: {
        en: 'How can we reach you about your experience?',
        cy: 'Sut gallwn ni gysylltu â chi am eich profiad?',
      },
      hint: {
        en: 'A manager will contact you within 5 working days.',
        cy: 'Bydd rheolwr yn cysylltu â chi o fewn 5 diwrnod gwaith.',
      },
      errors: {
        contactReach: {
          en: 'Enter an email address or a phone number, so that a manager can reach you',
          cy: 'Rhowch gyfeiriad e-bost neu rif ffôn, fel y gall rheolwr gysylltu â chi',
        },
      },
    },
    good: [
      {
        typed: {name: ' Siân Môn ', email: 'sian@example.com', phone: ''},
        answer: {name: 'Siân Môn', email: 'sian@example.com'},
        words: {en: ['Siân Môn', 'sian@example.com'], cy: ['Siân Môn', 'sian@example.com']},
      },
      {
        typed: {name: 'Sam', phone: '01632 960 001'},
        answer: {name: 'Sam', phone: '01632 960 001'},
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: {name: '  '}, keyword: 'required'},
      {typed: {email: 'sam@example.com'}, keyword: 'contactMissing'},
      {typed: {name: 'Sam'}, keyword: 'contactReach'},
      {typed: {name: 'Sam', email: 'sam at example'}, keyword: 'format'},
      {typed: {name: 'Sam', phone: 'home'}, keyword: 'format'},
      {typed: {name: 'S'.repeat(201), phone: '01632 960 001'}, keyword: 'maxLength'},
      {typed: 'Sam, 01632 960 001', keyword: 'type'},
      {typed: {name: 'Sam', phone: 1632960001}, keyword: 'contactReach'},
    ],
  },
  {
    title: 'Contact by post',
    question: {
      name: 'by_post',
      type: 'contact',
      separate: true,
      fields: ['name', 'organisation', 'address', 'postcode'],
      label: {en: 'Where shall we send the report?', cy: 'I ble dylem anfon yr adroddiad?'},
    },
    good: [
      {typed: {}, answer: undefined},
      {typed: {name: '', address: ' '}, answer: undefined},
      {
        typed: {
          organisation: 'Cyngor Tref',
          address: '1 Stryd y Bont\nLlandre',
          postcode: 'cf991sn',
        },
        answer: {
          organisation: 'Cyngor Tref',
          address: '1 Stryd y Bont\nLlandre',
          postcode: 'CF99 1SN',
        },
        words: {
          en: ['Cyngor Tref', '1 Stryd y Bont', 'Llandre', 'CF99 1SN'],
          cy: ['Cyngor Tref', '1 Stryd y Bont', 'Llandre', 'CF99 1SN'],
        },
      },
    ],
    bad: [
      {typed: {name: 'Sam', postcode: 'CF99 1SN'}, keyword: 'contactReach'},
      {typed: {address: '1 Stryd y Bont', postcode: 'CF99'}, keyword: 'format'},
    ],
  },
];
