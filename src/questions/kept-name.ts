import {fileKinds, kindOfMediaType, kindOfName} from './file-kinds.js';
import {tidyName} from './file-name.js';

/**
 * The name under which a file is shown, sent and kept: tidied, and with an end of its kind, so that what a person saves
 * under it is opened as what it is. The form and the receiver come to the same.
 */
export function keptName(name: string, mediaType: string): string {
  // A digit is a word in every language.
  const tidied = tidyName(name) ?? '1';
  const kind = kindOfMediaType(mediaType);
  if (!kind || kindOfName(tidied) === kind) return tidied;
  return tidyName(`${tidied}.${fileKinds[kind].endings[0]}`)!;
}
