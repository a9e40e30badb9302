import type {Translations} from '../../definition/generated/types.js';
import {checkDocument, type CheckFinding} from '../check-document.js';
import {rules} from '../rules/rules.js';

/** The rules for words: whether they are signed is another matter, and so is the document as a whole. */
const forWords = rules.filter(({about}) => about === 'words' || about === 'both-languages');

/** The errors that the rules find in the words of one language, by the keys of its texts. */
export const faultsIn = (
  document: unknown,
  translations: Partial<Translations>,
  language: string,
): CheckFinding[] =>
  checkDocument(document, translations, forWords).filter(
    (finding) => finding.severity === 'error' && finding.language === language,
  );
