import type {UnreadableFile} from '../authoring/translation/translation-file.js';

/** Why a file that a translator sent back cannot be read, in plain words. */
export function unreadableInWords({fault, detail}: UnreadableFile): string {
  switch (fault) {
    case 'encoding':
      return 'The file is not in UTF-8. Save it in UTF-8 (a spreadsheet calls that “CSV UTF-8”): other encodings lose ŵ and ŷ.';
    case 'no-headings':
      return `The first row must have the headings Key, Source and Translation, each once. At fault: ${detail}.`;
    case 'not-this-format':
      return `The file is not what its name says: ${detail}`;
    case 'macros':
      return `The file has macros (${detail}). Save it as .xlsx, without them.`;
    case 'too-large':
      return `The file has ${detail}, which no translation has.`;
    case 'other-version':
      return `The file is XLIFF ${detail}. Save it as XLIFF 2.`;
  }
}
