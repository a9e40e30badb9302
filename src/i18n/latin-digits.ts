const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Unicode keeps the digits of every script in rows of ten that begin with its zero, some of them one after another. */
function valueOf(code: number): number {
  let before = 0;
  while (isDigit(code - before - 1)) before++;
  return before % 10;
}

/** Marks of direction and spaces without a width, which come along when a number is copied. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A text with the digits of any script as 0 to 9, and with comma and point between them: some keyboards have those of
 * Arabic, Urdu or Bengali. Marks that nobody sees are left out.
 */
export const latinDigits = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0)!)))
    .replace(/\u066c/g, ',')
    .replace(/\u066b/g, '.');
