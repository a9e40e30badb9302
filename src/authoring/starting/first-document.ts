import {isObject} from '../../definition/is-object.js';
import {documentSchema} from '../document-schema.js';
import {around, type FirstWords, type Kind} from './kinds.js';
import {notDecided} from './not-decided.js';

/** What an author says of a consultation that is still to be written. */
export interface Start {
  /** The `id` of the document. */
  readonly id: string;
  readonly organisation: string;
  /** What it is about: its title. */
  readonly about: string;
  /** BCP 47 tags, the first the one in which the author writes. */
  readonly languages: readonly string[];
  /** The last day, `YYYY-MM-DD`. */
  readonly closes: string;
  readonly kind: Kind;
  /** An e-mail address, a phone number, or words. */
  readonly contact: string;
}

/** What is still missing of a consultation in Wales, said to whoever checks the document. */
const undecided = `${notDecided} If a decision on a policy is behind the consultation, take this away and add the page {"id": "welsh-language", "use": "bank:effects-on-welsh@1"} with your own assessment of the effects in its "intro". If not, say here why, in your own words.`;
const notPolicy = `${notDecided} A consultation on how a service or a neighbourhood is doing has mostly no decision on a policy behind it. If that is so, say here why, in your own words.`;

const isWords = (value: unknown): value is FirstWords =>
  isObject(value) && typeof value['en'] === 'string' && typeof value['cy'] === 'string';

/** Words in those languages of a document that have any; in English where none has. */
function inLanguages({en, cy}: FirstWords, languages: readonly string[]): object {
  const there = {en, cy} as Readonly<Record<string, string>>;
  const own = languages.filter((one) => Object.hasOwn(there, one));
  return Object.fromEntries((own.length ? own : ['en']).map((one) => [one, there[one]]));
}

function spoken(part: unknown, languages: readonly string[]): unknown {
  if (isWords(part)) return inLanguages(part, languages);
  if (Array.isArray(part)) return part.map((one) => spoken(one, languages));
  if (!isObject(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, one]) => [key, spoken(one, languages)]),
  );
}

/** Text of an author as Markdown that stands for itself. */
const plainly = (text: string) => text.replace(/[\\*_[\]()#`<>]/g, '\\$&');

/** How people reach somebody, as Markdown: with a link where one is meant. */
function contactIn({contact, languages}: Start): object | string {
  const isEmail = /^[^\s@<>()[\]]+@[^\s@<>()[\]]+\.[^\s@<>()[\]]+$/.test(contact);
  const digits = contact.replace(/[\s()-]/g, '');
  if (!isEmail && !/^\+?\d{5,15}$/.test(digits)) return {[languages[0]!]: plainly(contact)};
  const link = isEmail
    ? `[${plainly(contact)}](mailto:${contact})`
    : `[${plainly(contact)}](tel:${digits})`;
  const {en, cy} = isEmail ? around.email : around.phone;
  return inLanguages({en: `${en}: ${link}`, cy: `${cy}: ${link}`}, languages);
}

/**
 * A first document of a kind, to be changed by its author. Its own words are in English and Welsh as far as the document
 * speaks them; it has the author’s words in their first language alone. `dweud check` warns of what is missing and of
 * what nobody has signed, since it is a draft.
 */
export function firstDocument(start: Start): object {
  const {id, organisation, about, languages, closes, kind} = start;
  const own = (words: string) => ({[languages[0]!]: words});
  const isWelsh = languages.some((one) => one === 'cy' || one.startsWith('cy-'));
  return {
    $schema: documentSchema,
    id,
    version: '1',
    languages,
    policy: 'draft',
    ...(isWelsh && {effectsOnWelsh: {notAsked: kind.isPolicy ? undecided : notPolicy}}),
    title: own(about),
    organisation: {name: own(organisation), contact: contactIn(start)},
    purpose: {why: inLanguages(around.why, languages)},
    closes: `${closes}T17:00`,
    pages: [
      ...(spoken(kind.pages, languages) as object[]),
      {id: 'equality', use: `bank:equality-monitoring/${isWelsh ? 'wales' : 'england'}@1`},
    ],
    confirmation: {
      title: inLanguages(around.received, languages),
      text: inLanguages(around.thanks, languages),
    },
  };
}
