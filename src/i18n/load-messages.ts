import {messages as en} from './en.js';
import type {Messages} from './messages.js';

// Every language but English is a chunk of its own. The words are taken out of the chunk here, at the import, so
// that a bundler can see that `sources` is wanted by nobody.
const languages: ReadonlyMap<string, () => Messages | Promise<Messages>> = new Map([
  ['en', () => en],
  ['cy', () => import('./cy.js').then(({messages}) => messages)],
] as [string, () => Messages | Promise<Messages>][]);

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

/** The interface in English, which is there from the start: for a first render, and for where nothing else serves. */
export const englishMessages: Messages = en;

/**
 * The interface in a language, or undefined when it does not speak that language: the caller then uses another and
 * marks its `lang`. Rejects when the words cannot be fetched.
 */
export async function loadMessages(tag: string): Promise<Messages | undefined> {
  const language = servedBy(tag);
  return language === undefined ? undefined : languages.get(language)!();
}
