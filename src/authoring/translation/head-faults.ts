import type {HeadRefusal} from './refusal.js';
import type {TranslationFile, TranslationHead} from './translation-file.js';

/** What of a document says whether a file is of it. */
export interface OwnHead {
  readonly id: string;
  readonly languages: readonly string[];
}

/** What is wrong with the languages that a document is to be translated from and into. */
export const languageFaults = (
  {languages}: OwnHead,
  {from, to}: Pick<TranslationHead, 'from' | 'to'>,
): HeadRefusal[] =>
  [from, to]
    .filter((language) => !languages.includes(language))
    .map((is) => ({part: 'language', is, expected: languages.join(', ')}));

/** What a file says of itself that is not so for the document and the languages that it is read for. */
export function headFaults(
  {head}: TranslationFile,
  {document, from, to}: TranslationHead,
): HeadRefusal[] {
  const differs = (one: string | undefined, other: string) =>
    one !== undefined && one.trim().toLowerCase() !== other.toLowerCase();
  const expected = {document, from, to};
  return (['document', 'from', 'to'] as const)
    .filter((part) => differs(head[part], expected[part]))
    .map((part) => ({part, is: head[part], expected: expected[part]}));
}
