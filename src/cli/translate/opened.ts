import {flawOfTranslations} from '../../authoring/flaw-of-translations.js';
import {isKnownLanguage} from '../../authoring/is-known-language.js';
import {sourceOf} from '../../authoring/sign-off.js';
import {languageFaults} from '../../authoring/translation/head-faults.js';
import type {Translations} from '../../definition/generated/types.js';
import {besideOf, readBeside, readJson} from '../read-json.js';
import {replaceFile} from '../replace-file.js';
import {UsageError} from '../usage-error.js';
import {headInWords} from './words.js';

/** A document that a command works on, with who signed what in it. */
export interface Opened {
  readonly path: string;
  /** The text of the file. */
  readonly json: string;
  readonly document: {readonly id: string; readonly languages: readonly string[]};
  readonly translations: Translations;
}

const isDocument = (value: unknown): value is Opened['document'] => {
  const {id, languages} = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    Array.isArray(languages) &&
    languages.length > 0 &&
    languages.every(isKnownLanguage)
  );
};

/** Opens a document and the signatures beside it. Throws a `UsageError` for what cannot be worked on. */
export function open(path: string | undefined): Opened {
  if (path === undefined)
    throw new UsageError('Name a document: dweud translate status buses.json');
  const {value: document, text: json} = readJson(path);
  if (!isDocument(document))
    throw new UsageError(
      `${path} has no \`id\`, or no \`languages\` that are tags such as "cy". dweud check ${path} says more.`,
    );
  const beside = readBeside(path);
  const flaw = beside && flawOfTranslations(beside.value, document);
  if (flaw) throw new UsageError(`${beside.path} cannot be used. ${flaw.says}`);
  const translations = (beside?.value ?? {consultation: document.id}) as Translations;
  return {path, json, document, translations};
}

/**
 * The languages that a text is translated from and into, of which the first is that of the document’s source unless it is
 * named. Throws a `UsageError` for one that the document does not promise, and for the same twice.
 */
export function languagesFor(
  {document, translations}: Opened,
  {from, to}: {readonly from?: string | undefined; readonly to?: string | undefined},
): {readonly from: string; readonly to: string} {
  if (to === undefined) throw new UsageError('Say which language: --to cy');
  const {languages} = document;
  const usual = sourceOf(languages, translations);
  const chosen = {
    from: from ?? (usual === to ? (languages.find((tag) => tag !== to) ?? usual) : usual),
    to,
  };
  const [fault] = languageFaults(document, chosen);
  if (fault) throw new UsageError(headInWords(fault));
  if (chosen.from === to) throw new UsageError(`${to} is not translated into itself.`);
  return chosen;
}

/** Writes the signatures beside a document. */
export const writeTranslations = (path: string, translations: Translations): void =>
  replaceFile(besideOf(path), `${JSON.stringify(translations, null, 2)}\n`);
