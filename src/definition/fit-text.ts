/** A text without what no receiver takes: control characters other than tabs and ends of lines, and halves of pairs. */
export const fitText = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '');
