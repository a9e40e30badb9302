// What moves a cursor, rings, or turns the direction of a line: a file may hold it in a name, a key or a text, and what
// is printed must not. A tab and the end of a line are what they are.
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text as a terminal may show it: characters that nobody sees as JSON escapes them. */
export const visible = (text: string): string =>
  text.replace(unseen, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
