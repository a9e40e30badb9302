/**
 * A text as a cell of Office Open XML has it: characters that XML cannot hold, or exceljs leaves out, are written as `_x0001_`, and such a text
 * of an author with its first underscore so. exceljs undoes this when it reads, and does not do it when it writes.
 */
export const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
