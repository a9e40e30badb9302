import {joinedBy} from '../../joined-by.js';

const or = joinedBy(' or ');

/** One of some kinds of file, by what people call them: `a PDF, DOCX or ODT`. */
export const oneOfKinds = (kinds: readonly string[]): string => {
  // Letters are named one by one: an ODT.
  const article = /^[AEFHILMNORSX]/.test(kinds[0] ?? '') ? 'an' : 'a';
  return `${article} ${or(kinds)}`;
};
