import type {Translations} from '../../definition/generated/types.js';
import {checkDocument} from '../check-document.js';
import {placeIn, wordsIn} from '../document-text.js';
import {rules} from '../rules/rules.js';
import {withWords, type Edit} from '../with-words.js';
import {asCompared} from '../as-compared.js';
import {listsInPart} from './lists-in-part.js';
import type {Reason, Refusal} from './refusal.js';
import type {TranslatedEntry, TranslationFile} from './translation-file.js';
import {limitOf, sourceTexts, type SourceText} from './units.js';

/** What a file of translations is compared with. */
export interface Into {
  readonly document: unknown;
  /** BCP 47 tags. */
  readonly from: string;
  readonly to: string;
  /** With the exceptions that its author has allowed. */
  readonly translations: Partial<Translations>;
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

/** What two languages must share, whoever translates. */
const shared = rules.filter(({about}) => about === 'both-languages');

// A cell of a table often gets a space or a line at its end that nobody meant.
const trimmed = (target: string, source: string) =>
  source === source.trim() ? target.trim() : target;

/** Why a translation of a known text cannot be taken, whatever it says. */
function reasonAgainst(
  {source: then, target, flaw}: TranslatedEntry,
  {text, source}: SourceText,
  translations: Partial<Translations>,
): Reason | undefined {
  const now = asCompared(source);
  if (then !== now) return {kind: 'source-changed', then, now};
  if (flaw) return {kind: 'flaw', flaw};
  if (!target?.trim()) return {kind: 'empty'};
  const length = [...target].length;
  const limit = limitOf(text, translations);
  return length > limit ? {kind: 'too-long', length, limit} : undefined;
}

/** What the rules find in the words of a language once they are in the document, by key. */
function findingsIn({document, to, translations}: Into, edits: readonly Edit[]) {
  const after: unknown = JSON.parse(withWords(JSON.stringify(document), edits));
  const byKey = new Map<string, Reason[]>();
  for (const {key, language, severity, rule, says} of checkDocument(after, translations, shared))
    if (key !== undefined && language === to && severity === 'error')
      byKey.set(key, [...(byKey.get(key) ?? []), {kind: 'rule', rule, says}]);
  return byKey;
}

/**
 * Compares what a translator sent back with the document: what to put into it, and what is refused with where and why.
 * A text that is not in the file stays as it is.
 */
export function takeIn({entries}: TranslationFile, into: Into): Taken {
  const {document, from, to} = into;
  const texts = new Map(sourceTexts(document, from, to).map((one) => [one.text.key, one]));
  const places = new Map<string, string[]>();
  for (const {key, place} of entries) places.set(key, [...(places.get(key) ?? []), place]);
  const read = entries.map((entry) => {
    const known = texts.get(entry.key);
    const same = places.get(entry.key)!;
    const reason: Reason | undefined = !known
      ? {kind: 'unknown-key'}
      : // Nobody can tell which of two is meant: none is taken.
        same.length > 1
        ? {kind: 'twice', places: same}
        : reasonAgainst(entry, known, into.translations);
    return {entry, known, reason};
  });
  const fitting = read.flatMap(({entry: {key, target = ''}, known, reason}) => {
    if (!known || reason) return [];
    const before = wordsIn(known.text, to);
    const isSame = before !== undefined && asCompared(before) === target;
    const edit = {pointer: placeIn(known.text, to), words: trimmed(target, known.source)};
    return [
      {key, edit, became: isSame ? 'same' : before === undefined ? 'added' : 'changed'} as const,
    ];
  });
  const changes = fitting.filter(({became}) => became !== 'same');
  const found = findingsIn(
    into,
    changes.map(({edit}) => edit),
  );
  const edited = new Set(changes.map(({key}) => key).filter((key) => !found.has(key)));
  for (const [key, reason] of listsInPart(texts.values(), to, edited)) found.set(key, [reason]);
  const counts = {added: 0, changed: 0, same: 0};
  for (const {key, became} of fitting) if (!found.has(key)) counts[became]++;
  return {
    edits: changes.filter(({key}) => !found.has(key)).map(({edit}) => edit),
    refusals: read.flatMap(({entry: {key, place}, known, reason}) =>
      (reason ? [reason] : ((known && found.get(key)) ?? [])).map((one) => ({
        key,
        place,
        reason: one,
      })),
    ),
    counts,
    comments: entries.flatMap(({key, comment}) => (comment ? [{key, comment}] : [])),
  };
}
