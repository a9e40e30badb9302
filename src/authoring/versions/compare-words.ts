import type {Translations} from '../../definition/generated/types.js';
import type {Plan} from '../../engine/plan.js';
import {asCompared} from '../as-compared.js';
import {wordsIn, type DocumentText} from '../document-text.js';
import {sign, signatureOf, sourceOf, stateOf} from '../sign-off.js';
import {textsOf} from '../texts-of.js';

/** Words that differ in one language. */
export interface WordsChange {
  /** The key of the text, as translators have it. */
  readonly key: string;
  readonly language: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: string;
  readonly after?: string;
}

/** A translation whose source has changed while it has not. */
export interface Stale {
  readonly key: string;
  readonly language: string;
  /** Whether somebody had signed it for the words of before. */
  readonly wasSigned: boolean;
}

const byKey = (texts: readonly DocumentText[]) => new Map(texts.map((one) => [one.key, one]));

/** A key of the old version as the new one has it, where its question or its option was renamed. */
function renaming(renamed: ReadonlyMap<string, string>): (key: string) => string {
  const names = [...renamed].sort(([one], [other]) => other.length - one.length);
  return (key) => {
    const found = names.find(([from]) => key === from || key.startsWith(`${from}.`));
    return found ? found[1] + key.slice(found[0].length) : key;
  };
}

/** The words that differ between two versions, language by language. */
export function compareWords(
  before: Plan,
  after: Plan,
  renamed: ReadonlyMap<string, string>,
): WordsChange[] {
  const nameNow = renaming(renamed);
  const [old, now] = [before, after].map(({definition}) => textsOf(definition)) as [
    DocumentText[],
    DocumentText[],
  ];
  const was = new Map(old.map((one) => [nameNow(one.key), one]));
  const is = byKey(now);
  const languages = new Set([...before.definition.languages, ...after.definition.languages]);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
    [...languages].flatMap((language): WordsChange[] => {
      const [one, other] = [was.get(key), is.get(key)].map(
        (text) => text && wordsIn(text, language),
      );
      if (one === other) return [];
      if (one === undefined) return [{key, language, kind: 'added', after: other!}];
      if (other === undefined) return [{key, language, kind: 'removed', before: one}];
      return asCompared(one) === asCompared(other)
        ? []
        : [{key, language, kind: 'changed', before: one, after: other}];
    }),
  );
}

/**
 * The translations in the new version that are older than what they translate. Who has signed nothing is taken at the
 * word of the old version: what stood there together fitted.
 */
export function staleWords(
  before: Plan,
  after: Plan,
  renamed: ReadonlyMap<string, string>,
  translations: Partial<Translations>,
): Stale[] {
  const nameNow = renaming(renamed);
  const {languages} = after.definition;
  const source = sourceOf(languages, translations);
  const was = new Map(textsOf(before.definition).map((one) => [nameNow(one.key), one]));
  const by = {signedBy: '-', signedOn: '2000-01-01'};
  const none: Translations = {consultation: after.definition.id, signed: {}};
  return textsOf(after.definition).flatMap((text) =>
    languages.flatMap((language): Stale[] => {
      if (language === source) return [];
      const signature = signatureOf(text, language, translations);
      if (signature)
        return stateOf(text, language, source, translations) === 'stale'
          ? [{key: text.key, language, wasSigned: true}]
          : [];
      const old = was.get(text.key);
      if (!old || wordsIn(old, language) === undefined || wordsIn(old, source) === undefined)
        return [];
      const asBefore = sign(none, {...old, key: text.key}, language, source, by);
      return stateOf(text, language, source, asBefore) === 'stale'
        ? [{key: text.key, language, wasSigned: false}]
        : [];
    }),
  );
}
