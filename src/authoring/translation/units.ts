import type {Translations} from '../../definition/generated/types.js';
import {isNeededIn, pluralCategories, wordsIn, type DocumentText} from '../document-text.js';
import {formBeside} from '../texts-at.js';
import {isNamed} from '../is-named.js';
import {signatureOf, sourceWords, stateOf} from '../sign-off.js';
import {textsOf} from '../texts-of.js';
import type {TranslationUnit} from './translation-unit.js';

/** Which texts of a document a translator is to be given. */
export interface Wanted {
  /** BCP 47 tags. */
  readonly from: string;
  readonly to: string;
  readonly translations: Partial<Translations>;
  /** Whether those that are signed off are left out. */
  readonly isOnlyChanged?: boolean;
  /** Why the source has changed, for the texts that are stale. */
  readonly reason?: string;
}

/** A text that has words to be translated from, with those words. */
export interface SourceText {
  readonly text: DocumentText;
  readonly source: string;
}

/** The most characters (code points) that a translation of a text may have, by the schemas and by its author. */
export const limitOf = (
  {key, maxLength = Infinity}: DocumentText,
  {limits = []}: Partial<Translations>,
): number =>
  Math.min(
    maxLength,
    ...limits.filter((one) => isNamed(key, [one.key])).map((one) => one.characters),
  );

/** The forms of a number that a text has in no language yet. */
function formsBeside(text: DocumentText, all: readonly DocumentText[]): DocumentText[] {
  if (text.category !== 'other') return [];
  return pluralCategories
    .map((category) => formBeside(text, category))
    .filter((form) => all.every(({key}) => key !== form.key));
}

/** Every text that is to be translated from one language into another, forms of numbers that are still to be made included. */
export function sourceTexts(document: unknown, from: string, to: string): SourceText[] {
  const all = textsOf(document);
  return all
    .flatMap((text) => [...formsBeside(text, all), text])
    .filter((text) => typeof text.text !== 'string' && isNeededIn(text, to))
    .flatMap((text) => {
      const source = sourceWords(text, from);
      return source === undefined ? [] : [{text, source}];
    });
}

/** What a translator is given of a document, in its order. */
export function unitsOf(document: unknown, wanted: Wanted): TranslationUnit[] {
  const {from, to, translations, isOnlyChanged = false, reason} = wanted;
  return sourceTexts(document, from, to).flatMap(({text, source}): TranslationUnit[] => {
    const state = stateOf(text, to, from, translations);
    if (state === undefined || (isOnlyChanged && state === 'signed')) return [];
    const target = wordsIn(text, to);
    const signature = signatureOf(text, to, translations);
    const {key, context} = text;
    const limit = limitOf(text, translations);
    return [
      {
        key,
        context,
        source,
        state,
        ...(target !== undefined && {target}),
        ...(limit < Infinity && {maxLength: limit}),
        ...(signature && {lastSigned: {...signature, source: signature.source.text}}),
        ...(reason !== undefined && state === 'stale' && {reason}),
      },
    ];
  });
}
