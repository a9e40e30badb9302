/** The direction in which a language is written, given as a BCP 47 tag. */
export const directionOf = (tag: string): 'rtl' | 'ltr' =>
  /^(ar|fa|he|ps|ur)\b/.test(tag) ? 'rtl' : 'ltr';
