import type {Translations} from '../../definition/generated/types.js';
import type {CheckFinding} from '../check-document.js';
import {sign, stateOf, type SignOffState} from '../sign-off.js';
import {faultsIn} from './faults-in.js';
import {isNamed} from '../is-named.js';
import {sourceTexts} from './units.js';

/** Who signs which texts. */
export interface Signing {
  /** BCP 47 tags. */
  readonly from: string;
  readonly to: string;
  readonly signedBy: string;
  /** `YYYY-MM-DD` */
  readonly signedOn: string;
  readonly reason?: string;
  /** Keys, or beginnings of them with `*`; undefined for all. */
  readonly keys?: readonly string[];
}

/** What came of signing. */
export interface Signed {
  readonly translations: Translations;
  /** How many texts were signed that were not, and how many were already. */
  readonly counts: {readonly signed: number; readonly before: number};
  /** Keys of texts that have no words to sign. */
  readonly missing: readonly string[];
  /** What `dweud check` says is wrong with words that were not signed for it. */
  readonly faulty: readonly CheckFinding[];
  /** Names of keys that no text of the document has. */
  readonly unknown: readonly string[];
}

/**
 * Signs texts of a document as they are now. Texts that are signed already keep their signature, and nobody can sign
 * for words that a rule calls wrong.
 */
export function signTexts(document: unknown, before: Translations, signing: Signing): Signed {
  const {from, to, keys, signedBy, signedOn, reason} = signing;
  const texts = sourceTexts(document, from, to).map(({text}) => text);
  const chosen = keys ? texts.filter(({key}) => isNamed(key, keys)) : texts;
  const counts = {signed: 0, before: 0};
  const missing: string[] = [];
  let translations = before;
  const faults = faultsIn(document, before, to);
  const faulty: CheckFinding[] = [];
  for (const text of chosen) {
    const wrong = faults.filter(({key}) => key === text.key);
    const state = stateOf(text, to, from, before);
    if (state === 'missing') missing.push(text.key);
    else if (state === 'signed') counts.before++;
    else if (wrong.length) faulty.push(...wrong);
    else if (state) {
      counts.signed++;
      const by = {signedBy, signedOn, ...(reason !== undefined && {reason})};
      translations = sign(translations, text, to, from, by);
    }
  }
  const unknown = (keys ?? []).filter((name) => !texts.some(({key}) => isNamed(key, [name])));
  return {translations, counts, missing, faulty, unknown};
}

/** How many texts a language has in each state. */
export type Tally = Readonly<Record<SignOffState | 'total', number>>;

/** How far a document is in a language. */
export function tallyOf(
  document: unknown,
  from: string,
  to: string,
  translations: Partial<Translations>,
): Tally {
  const tally = {total: 0, missing: 0, unsigned: 0, stale: 0, changed: 0, signed: 0};
  for (const {text} of sourceTexts(document, from, to)) {
    const state = stateOf(text, to, from, translations);
    if (!state) continue;
    tally.total++;
    tally[state]++;
  }
  return tally;
}
