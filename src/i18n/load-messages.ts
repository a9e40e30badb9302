import {directionOf} from './direction.js';
import {opening as english} from './en-opening.js';
import type {Messages, OpeningMessages} from './messages.js';
import type {RichMessages} from './rich-messages.js';

/** The two chunks of a language. */
interface Language {
  whole(): Promise<Messages>;
  rich(): Promise<RichMessages>;
}

// Every language is a chunk of its own. The words are taken out of the chunk here, at the import, so that a bundler
// can see that `sources` is wanted by nobody.
const languages: ReadonlyMap<string, Language> = new Map([
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

/** What the interface says first, in English: it is there from the start. */
export const englishOpening: OpeningMessages = english;

/**
 * What the interface says in a language, or in English where it does not speak that one: the caller marks its `lang`.
 * Where lines run from right to left, English keeps its direction. Rejects when the words cannot be fetched.
 */
async function fetched<T>(tag: string, load: (language: Language) => Promise<T>): Promise<T> {
  const served = languages.get(servedBy(tag) ?? '');
  const words = await load(served ?? languages.get('en')!);
  if (served || directionOf(tag) === 'ltr') return words;
  const {setApart} = await import('./set-apart.js');
  return setApart(words);
}

/** The whole interface in a language, or in English. Rejects when it cannot be fetched. */
export const loadMessages = (tag: string): Promise<Messages> =>
  fetched(tag, (language) => language.whole());

/** What question types that come on demand say, in a language or in English. Rejects when it cannot be fetched. */
export const loadRich = (tag: string): Promise<RichMessages> =>
  fetched(tag, (language) => language.rich());

/** What the interface says until a person has begun; as `loadMessages`, but English needs no fetching. */
export async function loadOpening(tag: string): Promise<OpeningMessages> {
  return (servedBy(tag) ?? 'en') === 'en' && directionOf(tag) === 'ltr'
    ? english
    : loadMessages(tag);
}
