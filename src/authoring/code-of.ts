/** The code of a character as Unicode names it: `U+200B`. */
export const codeOf = (char: string): string =>
  `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
