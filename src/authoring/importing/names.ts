const unaccented = (text: string) => text.slice(0, 400).normalize('NFD').replace(/\p{M}/gu, '');

/** A name for a question out of what a source calls it. */
export function questionName(theirs: string): string {
  const words = unaccented(theirs)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return (/^[a-z]/.test(words) ? words : `q_${words || 'question'}`).slice(0, 56);
}

/** The id of a page out of what a source calls it. */
export const pageId = (theirs: string): string =>
  questionName(theirs)
    .replaceAll('_', '-')
    .replace(/^q-(?=\d|question)/, 'page-')
    .replace(/-+$/, '');

/** The value of an option out of that of a source: as it is wherever that is possible. */
export function optionValue(theirs: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(theirs)) return theirs;
  const words = unaccented(theirs)
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return (words || 'option').slice(0, 56);
}

/** The id of a document out of words; nothing where they have no letter or digit. */
export const documentId = (theirs: string): string =>
  unaccented(theirs)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
