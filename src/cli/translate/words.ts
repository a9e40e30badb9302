import {quoted} from '../../authoring/quoted.js';
import type {HeadRefusal, Reason} from '../../authoring/translation/refusal.js';

const flaws: Readonly<Record<Extract<Reason, {kind: 'flaw'}>['flaw'], string>> = {
  formula: 'There is a formula instead of a text. Write the words.',
  'not-text':
    'The spreadsheet has made a date or an error of the text. Format the cell as text and write it again.',
  'marked-unfinished': 'The translation is marked as unfinished. Finish it and take the mark away.',
};

/** Why a translation is refused, and what to do about it. */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'unknown-key':
      return 'The document has no text with this key to be translated. If the key was changed, change it back; if the text is gone, take the entry out.';
    case 'twice':
      return `This key comes more than once (${reason.places.join(', ')}). Leave the one that is meant.`;
    case 'source-changed':
      return `The source is no longer the same. The file has ${quoted(reason.then)}; the document has ${quoted(reason.now)}. Export again, and translate that.`;
    case 'empty':
      return 'There is no translation. Write it, or take the entry out.';
    case 'too-long':
      return `The translation has ${reason.length} characters, and ${reason.limit} is the most. Shorten it.`;
    case 'list-in-part':
      return `Only ${reason.words} of the ${reason.all} choices of this list would have words in this language. Translate all of them.`;
    case 'rule':
      return `${reason.says} (${reason.rule})`;
    case 'flaw':
      return flaws[reason.flaw];
  }
}

/** Why nothing of a file is taken. */
export function headInWords({part, is = '', expected}: HeadRefusal): string {
  switch (part) {
    case 'document':
      return `The file is a translation of “${is}”, and the document is “${expected}”.`;
    case 'from':
      return `The file is a translation from “${is}”, and not from “${expected}”. Say --from ${is} if that is meant.`;
    case 'to':
      return `The file is a translation into “${is}”, and not into “${expected}”. Say --to ${is} if that is meant.`;
    case 'language':
      return `The document does not promise “${is}”: its languages are ${expected}. Add it to "languages" first.`;
  }
}
