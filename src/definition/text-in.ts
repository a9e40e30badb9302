import type {Text} from './generated/types.js';
import {lookUp} from './look-up.js';

/** An author's text in one language. `language` is set when it is not the one that was asked for. */
export interface Words {
  readonly text: string;
  readonly language?: string;
}

/**
 * An author's text in a language, or in the first of the document's languages that has it: a word in another
 * language, marked as such, serves a person better than none.
 */
export function textIn(text: Text, language: string, languages: readonly string[]): Words {
  if (typeof text === 'string') return {text};
  // The last variant is the one for whom no condition holds.
  if (Array.isArray(text)) return textIn(text.at(-1) as Text, language, languages);
  const of = (tag: string) => (Object.hasOwn(text, tag) ? text[tag] : undefined);
  // A variety of a language, such as that of the young, has words of its own for what differs.
  const own = lookUp(language, of);
  if (own !== undefined) return {text: own};
  const other = languages.find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text)[0]!;
  return {text: text[other]!, language: other};
}
