import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {LanguageName} from '../../src/i18n/language-name.js';
import {nameOf, knowLanguages, loadMessages, loadRich} from '../../src/i18n/load-messages.js';
import {loadKiosk} from '../../src/i18n/load-kiosk.js';
import {later, opening, rich} from '../../src/i18n/languages/cy/young.js';
import {loadDrafts} from '../../src/i18n/load-drafts.js';
import {loadFormats} from '../../src/i18n/load-formats.js';
import type {LaterWords, Published, Words} from '../../src/i18n/messages.js';
import type {RichWords} from '../../src/i18n/rich-messages.js';

/** What `published.ts` of a language exports. */
interface PublishedWords {
  readonly published: Published<Words>;
  readonly publishedRich: Published<RichWords>;
  readonly publishedName: Published<LanguageName>;
}

/** A word or sentence of the interface, and where it comes from. */
export interface Sourced {
  readonly key: string;
  /** A published source, `reviewed` by whom and when, or `draft`. */
  readonly source: string;
}

const folder = new URL('../../src/i18n/languages/', import.meta.url);

/** The languages that the interface speaks: their folders. */
export const tags: readonly string[] = readdirSync(fileURLToPath(folder), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** Formats are no words: they are CLDR’s, and are held to it elsewhere. */
const formats = ['date', 'monthAndYear', 'time', 'moment', 'number', 'compare', 'money', 'percent'];
const lists = ['and', 'or'];

const flat = (words: object, published: object, prefix = ''): Sourced[] =>
  Object.keys(words)
    .filter((key) => !formats.includes(key) && !lists.includes(key))
    .flatMap((key): Sourced[] => {
      const value = (words as Record<string, unknown>)[key];
      const source = (published as Record<string, unknown>)[key];
      if (key === 'faults') return flat(value as object, (source as object) ?? {}, 'faults.');
      return [{key: prefix + key, source: (source as string | undefined) ?? 'draft'}];
    });

/** Registers that say some words of a language in another way. */
export const registers: readonly string[] = ['cy-x-young'];

/** The words of Welsh, and those that young people are told otherwise: all of them drafts. */
async function youngSources(): Promise<readonly Sourced[]> {
  const formats = await loadFormats('cy');
  const own = later(formats, {faults: {}} as LaterWords);
  const changed = new Set([
    ...Object.keys(opening),
    ...Object.keys(own),
    ...Object.keys(own.faults).map((key) => `faults.${key}`),
    ...Object.keys(rich(formats, {} as RichWords)).map((key) => `rich.${key}`),
  ]);
  return (await sourcesOf('cy')).map((word) =>
    changed.has(word.key) ? {...word, source: 'draft'} : word,
  );
}

/** Every word of a language with its source. */
export async function sourcesOf(tag: string): Promise<readonly Sourced[]> {
  if (registers.includes(tag)) return youngSources();
  await knowLanguages([tag]);
  const own = (await import(`${folder.href}${tag}/published.ts`)) as PublishedWords;
  return [
    ...flat(await loadMessages(tag), own.published),
    ...flat(await loadRich(tag), own.publishedRich, 'rich.'),
    // None of a draft’s words has been found published.
    ...flat(await loadDrafts(tag), {}, 'drafts.'),
    ...flat(await loadKiosk(tag), {}, 'kiosk.'),
    ...flat(nameOf(tag)!, own.publishedName, 'name.'),
  ];
}

/** How far a word has come: written by us, published by a public service, or signed by a professional. */
export const statusOf = (source: string): 'draft' | 'published' | 'reviewed' => {
  if (source === 'draft') return 'draft';
  return /^reviewed \d{4}-\d\d-\d\d by \S/.test(source) ? 'reviewed' : 'published';
};
