type Direction = 'rtl' | 'ltr';

/** The script that a language is written in unless its tag says another (CLDR, likely subtags); none for no tag. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** The direction in which a language is written, given as a BCP 47 tag; undefined where no language is. */
export function directionOf(tag: string): Direction;
export function directionOf(tag: string | undefined): Direction | undefined;
export function directionOf(tag: string | undefined): Direction | undefined {
  if (tag === undefined) return undefined;
  // The scripts of living languages that run from right to left (CLDR, scriptMetadata).
  return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(scriptOf(tag)!) ? 'rtl' : 'ltr';
}
