/**
 * A text as it is sent: in composed form, without control characters other than tabs and ends of lines, and without
 * halves of pairs, which come along when people paste: a receiver takes none of them. What is no text stays as it is.
 */
export const plain = <Typed>(typed: Typed) =>
  typeof typed === 'string'
    ? typed.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '').normalize('NFC')
    : typed;
