/**
 * A text as it is compared and stored: one code for each letter with its accents (Unicode NFC), and lines that end in
 * `\n`. Programs that translators use change both.
 */
export const asCompared = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');
