import type {TextQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

/** Single lines of text in every form that an author can give them. */
export const examples: readonly QuestionExample<TextQuestion>[] = [
  {
    title: 'A line of text',
    question: {
      name: 'organisation_name',
      type: 'text',
      required: true,
      label: {
        en: 'What is the name of your organisation?',
        cy: 'Beth yw enw eich sefydliad?',
      },
      hint: {
        en: 'We may name organisations in our report',
        cy: 'Mae’n bosibl y byddwn yn enwi sefydliadau yn ein hadroddiad',
      },
      autocomplete: 'organization',
      spellcheck: false,
      errors: {
        required: {
          en: 'Enter the name of your organisation',
          cy: 'Rhowch enw eich sefydliad',
        },
      },
    },
    good: [
      {
        typed: '  Cyngor Cymuned Llanfair-yn-y-Bryn ',
        answer: 'Cyngor Cymuned Llanfair-yn-y-Bryn',
        words: {
          en: ['Cyngor Cymuned Llanfair-yn-y-Bryn'],
          cy: ['Cyngor Cymuned Llanfair-yn-y-Bryn'],
        },
      },
      {typed: 'Ty\u0302 Gw\u0302yr', answer: 'Tŷ Gŵyr', words: {en: ['Tŷ Gŵyr'], cy: ['Tŷ Gŵyr']}},
      {typed: '0', answer: '0', words: {en: ['0'], cy: ['0']}},
      {typed: '<b>Watch</b> & co', answer: '<b>Watch</b> & co'},
    ],
    bad: [
      {typed: '', keyword: 'required'},
      {typed: ' \t\u00a0', keyword: 'required'},
      {typed: 5, keyword: 'type'},
    ],
  },
  {
    title: 'A line with a limit, counted as a person counts',
    question: {
      name: 'team_name',
      type: 'text',
      minLength: 3,
      maxLength: 5,
      width: 5,
      label: {
        en: 'What should the new patrol team be called?',
        cy: 'Beth ddylai enw’r tîm patrôl newydd fod?',
      },
      hint: {en: 'Between 3 and 5 characters', cy: 'Rhwng 3 a 5 nod'},
    },
    good: [
      {typed: 'Draig', answer: 'Draig'},
      {typed: '👮🏽‍♀️🐉🏴󠁧󠁢󠁷󠁬󠁳󠁿', answer: '👮🏽‍♀️🐉🏴󠁧󠁢󠁷󠁬󠁳󠁿'},
      {typed: ' Ty\u0302 ni ', answer: 'Tŷ ni'},
      {typed: '', answer: undefined},
    ],
    bad: [
      {typed: 'Dreigiau', keyword: 'maxLength'},
      {typed: '👮🏽‍♀️👮🏽‍♀️', keyword: 'minLength'},
      {typed: ' a ', keyword: 'minLength'},
    ],
  },
  {
    title: 'An email address',
    question: {
      name: 'email',
      type: 'text',
      format: 'email',
      required: true,
      label: {en: 'What is your email address?', cy: 'Beth yw eich cyfeiriad e-bost?'},
      hint: {
        en: 'We only use it to send you our report',
        cy: 'Byddwn yn ei ddefnyddio i anfon ein hadroddiad atoch yn unig',
      },
      autocomplete: 'email',
      spellcheck: false,
      errors: {
        required: {en: 'Enter your email address', cy: 'Rhowch eich cyfeiriad e-bost'},
        format: {
          en: 'Enter an email address like name@example.com',
          cy: 'Rhowch gyfeiriad e-bost fel enw@example.com',
        },
      },
    },
    good: [
      {typed: ' mair.jones+heddlu@example.cymru ', answer: 'mair.jones+heddlu@example.cymru'},
      {typed: 'siân@enghraifft.cymru', answer: 'siân@enghraifft.cymru'},
    ],
    bad: [
      {typed: 'mair', keyword: 'format'},
      {typed: 'mair@', keyword: 'format'},
      {typed: 'mair@example', keyword: 'format'},
      {typed: 'mair@example..com', keyword: 'format'},
      {typed: 'mair jones@example.com', keyword: 'format'},
      {typed: '   ', keyword: 'required'},
    ],
  },
  {
    title: 'A phone number',
    question: {
      name: 'phone',
      type: 'text',
      format: 'tel',
      label: {en: 'What is your phone number?', cy: 'Beth yw eich rhif ffôn?'},
      hint: {
        en: 'For a number outside the UK, include the country code',
        cy: 'Ar gyfer rhif y tu allan i’r DU, cofiwch gynnwys cod y wlad',
      },
      autocomplete: 'tel',
      width: 20,
    },
    good: [
      {typed: '01632 960 001', answer: '01632 960 001'},
      {typed: '+44 (0)1632 960-001', answer: '+44 (0)1632 960-001'},
      {typed: '07700900982', answer: '07700900982'},
    ],
    bad: [
      {typed: '101', keyword: 'format'},
      {typed: 'ring me', keyword: 'format'},
      {typed: '01632 960 001 ext 4', keyword: 'format'},
    ],
  },
  {
    title: 'A web address',
    question: {
      name: 'website',
      type: 'text',
      format: 'url',
      label: {
        en: 'What is the address of your group’s website?',
        cy: 'Beth yw cyfeiriad gwefan eich grŵp?',
      },
      autocomplete: 'url',
      width: 30,
    },
    good: [
      {
        typed: 'https://www.example.cymru/gwarchod?iaith=cy',
        answer: 'https://www.example.cymru/gwarchod?iaith=cy',
      },
      {typed: ' http://example.com ', answer: 'http://example.com'},
    ],
    bad: [
      {typed: 'www.example.com', keyword: 'format'},
      {typed: 'javascript:alert(1)', keyword: 'format'},
      {typed: 'https://two words', keyword: 'format'},
    ],
  },
  {
    title: 'A postcode',
    question: {
      name: 'postcode',
      type: 'text',
      format: 'postcode',
      label: {en: 'What is your postcode?', cy: 'Beth yw eich cod post?'},
      hint: {
        en: 'We ask so that we can see whether we have heard from every neighbourhood',
        cy: 'Rydym yn gofyn er mwyn gweld a ydym wedi clywed gan bob cymdogaeth',
      },
      autocomplete: 'postal-code',
      width: 10,
      errors: {
        format: {en: 'Enter a full UK postcode', cy: 'Rhowch god post llawn yn y DU'},
      },
    },
    good: [
      {typed: 'cf991sn', answer: 'CF99 1SN', words: {en: ['CF99 1SN'], cy: ['CF99 1SN']}},
      {typed: ' (ll1-1aa). ', answer: 'LL1 1AA'},
      {typed: 'S W1 A 2A A', answer: 'SW1A 2AA'},
    ],
    bad: [
      {typed: 'CF99', keyword: 'format'},
      {typed: '12345', keyword: 'format'},
      {typed: 'CF99 1SN Cardiff', keyword: 'format'},
      {typed: '()', keyword: 'format'},
    ],
  },
];
