import {interpreter} from '../definition/interpret.js';
import {schemaNamed} from './schema-node.js';
import {schemaSentence} from './schema-sentences.js';

/** What is wrong with the file of signatures of a document: nothing, or where and what. */
export function flawOfTranslations(
  translations: unknown,
  document: unknown,
): {readonly pointer: string; readonly says: string} | undefined {
  const failure = interpreter(schemaNamed('translations').rules)(translations);
  if (failure) {
    const {pointer, keyword, limit} = failure;
    return {
      pointer,
      says: schemaSentence(translations, pointer, keyword, limit, 'translations'),
    };
  }
  const {consultation} = translations as {readonly consultation: string};
  const {id} = (document ?? {}) as {readonly id?: unknown};
  return consultation === id
    ? undefined
    : {
        pointer: '/consultation',
        says: `These are the signatures of \`${consultation}\`, and the document beside them is \`${String(id)}\`. Write its \`id\`, or move the file to its document.`,
      };
}
