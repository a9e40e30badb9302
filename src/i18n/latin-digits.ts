/** Where the digits of a script stand in a row of sixteen: after six others in the scripts of India, first elsewhere. */
const offset = (code: number) => (code >= 0x900 && code < 0xe00 ? 6 : 0);

/**
 * A text with the digits of any script as 0 to 9, and with comma and point between them: some keyboards have those of
 * Arabic, Urdu or Bengali.
 */
export const latinDigits = (text: string): string =>
  text
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0)!;
      return String((code & 15) - offset(code));
    })
    .replace(/\u066c/g, ',')
    .replace(/\u066b/g, '.');
