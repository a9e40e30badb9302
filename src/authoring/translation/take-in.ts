import {differences, type Difference} from '../differences.js';
import {placeIn, wordsIn} from '../document-text.js';
import type {Edit} from '../with-words.js';
import {asCompared} from './as-compared.js';
import type {Reason, Refusal} from './refusal.js';
import type {TranslatedEntry, TranslationFile} from './translation-file.js';
import {sourceTexts, type SourceText} from './units.js';

/** What a file of translations is compared with. */
export interface Into {
  readonly document: unknown;
  /** BCP 47 tags. */
  readonly from: string;
  readonly to: string;
  /** Whether a difference between a text and its translation is meant. */
  readonly isAllowed: (difference: Difference, key: string) => boolean;
}

/** What came of a file of translations. */
export interface Taken {
  /** What to put into the document. */
  readonly edits: readonly Edit[];
  readonly refusals: readonly Refusal[];
  /** How many texts had no translation, had another, and had this one. */
  readonly counts: {readonly added: number; readonly changed: number; readonly same: number};
  readonly comments: readonly Required<Pick<TranslatedEntry, 'key' | 'comment'>>[];
}

// A cell of a table often gets a space or a line at its end that nobody meant.
const trimmed = (target: string, source: string) =>
  source === source.trim() ? target.trim() : target;

/** Why a translation of a known text cannot be taken. */
function reasonsAgainst(
  {source: then, target, flaw}: TranslatedEntry,
  {text, source}: SourceText,
  {from, to, isAllowed}: Into,
): Reason[] {
  const now = asCompared(source);
  // A comparison with words that are no longer there would say nothing.
  if (then !== now) return [{kind: 'source-changed', then, now}];
  if (flaw) return [{kind: 'flaw', flaw}];
  if (!target?.trim()) return [{kind: 'empty'}];
  const length = [...target].length;
  const {maxLength: limit = Infinity, isMarkdown, category, key} = text;
  const pair = {source: now, target, from, to, isMarkdown, isForm: category !== undefined};
  return [
    ...(length > limit ? [{kind: 'too-long', length, limit} as const] : []),
    ...differences(pair)
      .filter((difference) => !isAllowed(difference, key))
      .map((difference) => ({kind: 'differs', difference}) as const),
  ];
}

/**
 * Compares what a translator sent back with the document: what to put into it, and what is refused with where and why.
 * A text that is not in the file stays as it is.
 */
export function takeIn({entries}: TranslationFile, into: Into): Taken {
  const texts = new Map(
    sourceTexts(into.document, into.from, into.to).map((one) => [one.text.key, one]),
  );
  const places = new Map<string, string[]>();
  for (const {key, place} of entries) places.set(key, [...(places.get(key) ?? []), place]);
  const edits: Edit[] = [];
  const refusals: Refusal[] = [];
  const counts = {added: 0, changed: 0, same: 0};
  for (const entry of entries) {
    const {key, place, target = ''} = entry;
    const known = texts.get(key);
    // Nobody can tell which of two is meant: none is taken.
    const same = places.get(key)!;
    const reasons: Reason[] = !known
      ? [{kind: 'unknown-key'}]
      : same.length > 1
        ? [{kind: 'twice', places: same}]
        : [...reasonsAgainst(entry, known, into)];
    refusals.push(...reasons.map((reason) => ({key, place, reason})));
    if (!known || reasons.length) continue;
    const words = wordsIn(known.text, into.to);
    if (words !== undefined && asCompared(words) === target) counts.same++;
    else {
      counts[words === undefined ? 'added' : 'changed']++;
      edits.push({pointer: placeIn(known.text, into.to), words: trimmed(target, known.source)});
    }
  }
  const comments = entries.flatMap(({key, comment}) => (comment ? [{key, comment}] : []));
  return {edits, refusals, counts, comments};
}
