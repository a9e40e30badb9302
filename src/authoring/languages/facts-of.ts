import {cy} from './cy.js';
import {en} from './en.js';
import {englishName} from './english-name.js';
import type {LanguageFacts} from './facts.js';

const files: Readonly<Record<string, LanguageFacts>> = {cy, en};
const known = new Map(Object.entries(files));

/** The part of a tag that names the language: `cy` of `cy-x-young`. */
export const primary = (tag: string): string => tag.split('-')[0]!;

/** What is known of a language, by its BCP 47 tag; of one that has no file here, its name alone. */
export function factsOf(tag: string): LanguageFacts {
  const language = primary(tag);
  const before = known.get(language);
  if (before) return before;
  // A browser takes its time over a name, and every rule asks for each text.
  const facts = {name: englishName(language)};
  known.set(language, facts);
  return facts;
}

/** Everything that is known. */
export const allFacts: readonly LanguageFacts[] = Object.values(files);

const called = new Map<string, readonly string[]>();

/** What a language is called: in English, in itself, and by its tag. */
export function namesOf(tag: string): readonly string[] {
  const before = called.get(tag);
  if (before) return before;
  const own = new Intl.DisplayNames(tag, {type: 'language'}).of(primary(tag));
  const all = [factsOf(tag).name, own ?? tag, primary(tag)];
  called.set(tag, all);
  return all;
}
