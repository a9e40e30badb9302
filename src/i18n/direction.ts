type Direction = 'rtl' | 'ltr';

/** The direction in which a language is written, given as a BCP 47 tag; undefined where no language is. */
export function directionOf(tag: string): Direction;
export function directionOf(tag: string | undefined): Direction | undefined;
export function directionOf(tag: string | undefined): Direction | undefined {
  if (tag === undefined) return undefined;
  return /^(ar|fa|he|ps|ur)\b/.test(tag) ? 'rtl' : 'ltr';
}
