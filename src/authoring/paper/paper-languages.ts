import type {Definition} from '../../definition/generated/types.js';

const isWelsh = (tag: string) => /^cy(-|$)/i.test(tag);

/**
 * The languages of a paper, the first one first. Welsh comes first in a booklet of two (CY-02: Welsh no
 * less favourably than English). Throws a RangeError, in plain words, for a language that the consultation lacks, and
 * where it has no second one.
 */
export function paperLanguages(
  {languages}: Pick<Definition, 'languages'>,
  language: string,
  isBilingual: boolean,
): readonly string[] {
  if (!languages.includes(language))
    throw new RangeError(`The consultation is in ${languages.join(', ')}, and not in ${language}.`);
  if (!isBilingual) return [language];
  const others = languages.filter((tag) => tag !== language);
  const wanted = isWelsh(language) ? (tag: string) => /^en(-|$)/i.test(tag) : isWelsh;
  const other = others.find(wanted) ?? others[0];
  if (other === undefined)
    throw new RangeError(`The consultation is in ${language} alone, and cannot be bilingual.`);
  return isWelsh(other) ? [other, language] : [language, other];
}
