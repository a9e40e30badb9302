import {isStray, unseen} from '../authoring/unseen.js';

// What moves a cursor, rings, or turns the direction of a line: a file may hold it in a name, a key or a text, and what
// is printed must not. A tab and the end of a line are what they are.
const turning = /[\r\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Each part of a character as JSON escapes it. */
const escaped = (char: string) =>
  char.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text as a terminal may show it: characters that nobody sees and that mean nothing as JSON escapes them. */
export const visible = (text: string): string =>
  text
    .replace(unseen, (char, at: number) => (isStray(text, at) ? escaped(char) : char))
    .replace(turning, escaped);
