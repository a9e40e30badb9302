/** One of some kinds of file, by what people call them: `a PDF, DOCX or ODT`. */
export const oneOfKinds = (kinds: readonly string[]): string => {
  // Letters are named one by one: an ODT.
  const article = /^[AEFHILMNORSX]/.test(kinds[0] ?? '') ? 'an' : 'a';
  const listed = [kinds.slice(0, -1).join(', '), kinds.at(-1)].filter(Boolean).join(' or ');
  return `${article} ${listed}`;
};
