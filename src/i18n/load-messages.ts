import type {LanguageName} from './language-name.js';
import {nearNames} from './near-names.js';
import type {LanguageWords} from './language.js';
import {opening} from './languages/en/opening.js';
import type {Messages, OpeningMessages} from './messages.js';
import type {RichMessages} from './rich-messages.js';

/** What knows every language but English, once somebody has asked for one. */
let others: typeof import('./languages/all.js') | undefined;
const fetchOthers = async () => (others ??= await import('./languages/all.js'));

const isEnglish = (tag: string) => /^en(-|$)/i.test(tag);

/** English: what it says first is there from the start. */
const english: LanguageWords = {
  loadOpening: () => Promise.resolve(opening),
  loadWhole: async () => (await import('./languages/en/whole.js')).whole,
  loadRich: async () => (await import('./languages/en/rich.js')).rich,
};

/** The words of a language, or those of English where the interface does not speak it: the caller marks their `lang`. */
async function wordsOf(tag: string): Promise<LanguageWords> {
  if (isEnglish(tag)) return english;
  const {languageFor, instead} = await fetchOthers();
  return languageFor(tag) ?? instead(tag, english);
}

/** Whether the interface speaks a language, given as a BCP 47 tag, whose words have been fetched. */
export const hasMessages = (tag: string): boolean =>
  isEnglish(tag) || others?.languageFor(tag) !== undefined;

/** What a language is called; undefined for one that `knowLanguages` was not told of. */
export const nameOf = (tag: string): LanguageName | undefined =>
  others?.nameOf(tag) ?? nearNames[tag];

/** Fetches what languages are called, where it is not there yet. Rejects when it cannot be fetched. */
export async function knowLanguages(tags: readonly string[]): Promise<void> {
  if (!tags.every((tag) => Object.hasOwn(nearNames, tag))) await fetchOthers();
}

/** What the interface says until a person has begun. Rejects when it cannot be fetched; that of English is there. */
export const loadOpening = async (tag: string): Promise<OpeningMessages> =>
  (await wordsOf(tag)).loadOpening();

/** The whole interface. Rejects when it cannot be fetched. */
export const loadMessages = async (tag: string): Promise<Messages> =>
  (await wordsOf(tag)).loadWhole();

/** What question types that come on demand say. Rejects when it cannot be fetched. */
export const loadRich = async (tag: string): Promise<RichMessages> =>
  (await wordsOf(tag)).loadRich();
