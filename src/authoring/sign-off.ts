import type {Signature, Translations} from '../definition/generated/types.js';
import {asCompared} from './as-compared.js';
import {isNeededIn, wordsIn, type DocumentText} from './document-text.js';

/**
 * How far the words of a text in a language are signed: there are none; nobody has signed them; what they translate has
 * changed since; they themselves have changed since; they are as they were signed.
 */
export type SignOffState = 'missing' | 'unsigned' | 'stale' | 'changed' | 'signed';

/**
 * The language that the others of a document are translated from, as a BCP 47 tag: the one that the signatures name, else
 * the first of the document; empty when it promises none.
 */
export const sourceOf = (languages: readonly string[], {source}: Partial<Translations>): string =>
  source ?? languages[0] ?? '';

/** What the words of a text are a translation of. A form of a number that a language has not is served by `other`. */
export const sourceWords = (text: DocumentText, source: string): string | undefined =>
  wordsIn(text, source) ?? text.others?.[source];

/** The signature under the words of a text in a language, whether they are still the same or not. */
export function signatureOf(
  {key}: DocumentText,
  language: string,
  {signed = {}}: Partial<Translations>,
): Signature | undefined {
  const ofLanguage = Object.hasOwn(signed, language) ? signed[language]! : {};
  return Object.hasOwn(ofLanguage, key) ? ofLanguage[key] : undefined;
}

const isSame = (one: string | undefined, other: string) =>
  one !== undefined && asCompared(one) === asCompared(other);

/**
 * How far a text is signed in a language; undefined where there is nothing to sign, since it is the language of the
 * source, or the text is the same in every language, or the language has no such form.
 */
export function stateOf(
  text: DocumentText,
  language: string,
  source: string,
  translations: Partial<Translations>,
): SignOffState | undefined {
  if (typeof text.text === 'string' || !isNeededIn(text, language)) return undefined;
  const words = wordsIn(text, language);
  if (words === undefined) return 'missing';
  if (language === source) return undefined;
  const signature = signatureOf(text, language, translations);
  if (!signature) return 'unsigned';
  // Who has put the translation right after its source changed has still to sign it, and no longer to mend it.
  if (!isSame(words, signature.text)) return 'changed';
  return isSame(sourceWords(text, signature.source.language), signature.source.text)
    ? 'signed'
    : 'stale';
}

/** The signatures with one more, under the words as they are now. Throws when the text has none in either language. */
export function sign(
  translations: Translations,
  text: DocumentText,
  language: string,
  source: string,
  by: Pick<Signature, 'signedBy' | 'signedOn' | 'reason'>,
): Translations {
  const words = wordsIn(text, language);
  const original = sourceWords(text, source);
  if (words === undefined || original === undefined)
    throw new Error(`${text.key} has no words to sign.`);
  const signature = {source: {language: source, text: original}, text: words, ...by};
  const {signed = {}} = translations;
  return {
    ...translations,
    signed: {...signed, [language]: {...signed[language], [text.key]: signature}},
  };
}
