import {asCompared} from '../as-compared.js';
import {
  UnreadableFile,
  type TranslatedEntry,
  type TranslationFile,
  type TranslationHead,
} from './translation-file.js';
import {signedOf, whyOf} from './notes-of.js';
import type {TranslationUnit} from './translation-unit.js';

/** A column of a table for translators. Its heading is for them, and known again by its first word. */
export interface Column {
  readonly name:
    'key' | 'where' | 'source' | 'translation' | 'limit' | 'signed' | 'why' | 'comment';
  heading(head: TranslationHead): string;
  of(unit: TranslationUnit): string | number;
}

/** The columns of a table for translators, in their order. */
export const columns: readonly Column[] = [
  {name: 'key', heading: ({document}) => `Key (${document})`, of: ({key}) => key},
  {name: 'where', heading: () => 'Where it stands', of: ({context}) => context},
  {name: 'source', heading: ({from}) => `Source (${from})`, of: ({source}) => source},
  {name: 'translation', heading: ({to}) => `Translation (${to})`, of: ({target}) => target ?? ''},
  {name: 'limit', heading: () => 'Most characters', of: ({maxLength}) => maxLength ?? ''},
  {name: 'signed', heading: () => 'Last signed translation', of: signedOf},
  {name: 'why', heading: () => 'Why it is here', of: whyOf},
  {name: 'comment', heading: () => 'Comment (yours)', of: () => ''},
];

/** A cell as a file has it: words, or what keeps them from being taken. */
export interface ReadCell {
  readonly words: string;
  readonly flaw?: TranslatedEntry['flaw'];
}

const headed = /^\s*(key|source|translation|comment)\b[^(]*(?:\(\s*([^)]*?)\s*\))?/i;

/**
 * What the rows of a table say, the headings first. Columns are known by their headings, so they may have moved, and
 * others may have come. Throws an `UnreadableFile` where a heading is missing or comes twice.
 */
export function fromTable(
  rows: readonly {readonly cells: readonly ReadCell[]; readonly place: string}[],
): TranslationFile {
  const at = new Map<string, {index: number; of?: string}>();
  for (const [index, {words}] of (rows[0]?.cells ?? []).entries()) {
    const [, name, of] = headed.exec(words) ?? [];
    if (name === undefined) continue;
    const column = name.toLowerCase();
    if (at.has(column)) throw new UnreadableFile('no-headings', words.trim());
    at.set(column, {index, ...(of && {of})});
  }
  const missing = ['key', 'source', 'translation'].filter((name) => !at.has(name));
  if (missing.length) throw new UnreadableFile('no-headings', missing.join(', '));
  const entries = rows.slice(1).flatMap(({cells, place}): TranslatedEntry[] => {
    const cell = (name: string): ReadCell => cells[at.get(name)?.index ?? -1] ?? {words: ''};
    const [key, source, target] = [cell('key'), cell('source'), cell('translation')];
    if (!key.words.trim() && !source.words.trim() && !target.words.trim()) return [];
    const comment = cell('comment').words.trim();
    return [
      {
        key: key.words.trim(),
        source: asCompared(source.words),
        target: asCompared(target.words),
        place,
        ...(comment && {comment}),
        ...(target.flaw && {flaw: target.flaw}),
      },
    ];
  });
  return {
    head: {document: at.get('key')?.of, from: at.get('source')?.of, to: at.get('translation')?.of},
    entries,
  };
}
