import {directionOf} from './direction.js';
import {opening as english} from './en-opening.js';
import type {Messages, OpeningMessages} from './messages.js';
import type {RichMessages} from './rich-messages.js';

// Every language is a chunk of its own. The words are taken out of the chunk here, at the import, so that a bundler
// can see that `sources` is wanted by nobody.
const languages: ReadonlyMap<
  string,
  {readonly whole: () => Promise<Messages>; readonly rich: () => Promise<RichMessages>}
> = new Map([
  [
    'en',
    {
      whole: () => import('./en.js').then(({messages}) => messages),
      rich: () => import('./en-rich.js').then(({rich}) => rich),
    },
  ],
  [
    'cy',
    {
      whole: () => import('./cy.js').then(({messages}) => messages),
      rich: () => import('./cy-rich.js').then(({rich}) => rich),
    },
  ],
]);

/** The language whose messages serve a tag: `cy` for `cy-GB` (RFC 4647, lookup), undefined for an unknown one. */
function servedBy(tag: string): string | undefined {
  const subtags = tag.toLowerCase().split('-');
  for (let count = subtags.length; count > 0; count--) {
    const range = subtags.slice(0, count).join('-');
    if (languages.has(range)) return range;
  }
  return undefined;
}

/** Whether the interface speaks a language, given as a BCP 47 tag. */
export const hasMessages = (tag: string): boolean => servedBy(tag) !== undefined;

/** What the interface says first, in English: it is there from the start, also for where nothing else serves. */
export const englishOpening: OpeningMessages = english;

/** English that keeps its direction, for a language from right to left that the interface does not speak. */
const fromRight = (tag: string) =>
  directionOf(tag) === 'rtl' ? import('./set-apart.js') : undefined;

/**
 * The whole interface in a language, or undefined when it does not speak that language: the caller then uses another
 * and marks its `lang`. Where lines run from right to left, that other one comes from here. Rejects when the words
 * cannot be fetched.
 */
export async function loadMessages(tag: string): Promise<Messages | undefined> {
  return languages.get(servedBy(tag)!)?.whole() ?? (await fromRight(tag))?.messages;
}

/** What question types that come on demand say, in a language or in English. Rejects when it cannot be fetched. */
export const loadRich = async (tag: string): Promise<RichMessages> =>
  languages.get(servedBy(tag)!)?.rich() ??
  (await fromRight(tag))?.rich ??
  languages.get('en')!.rich();

/** What the interface says until a person has begun; as `loadMessages`, but English needs no fetching. */
export async function loadOpening(tag: string): Promise<OpeningMessages | undefined> {
  return servedBy(tag) === 'en' ? english : loadMessages(tag);
}
