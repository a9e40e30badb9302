import {cy} from './cy.js';
import {en} from './en.js';
import {englishName} from './english-name.js';
import type {LanguageFacts} from './facts.js';

const known: Readonly<Record<string, LanguageFacts>> = {cy, en};

/** The part of a tag that names the language: `cy` of `cy-x-young`. */
export const primary = (tag: string): string => tag.split('-')[0]!;

/** What is known of a language, by its BCP 47 tag; of one that has no file here, its name alone. */
export const factsOf = (tag: string): LanguageFacts =>
  known[primary(tag)] ?? {name: englishName(primary(tag))};

/** Everything that is known. */
export const allFacts: readonly LanguageFacts[] = Object.values(known);

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
