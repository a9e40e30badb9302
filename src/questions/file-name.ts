/** How long the name of a file may be, in code points. */
export const longestName = 120;

/** What no name of a file may hold: controls, marks that turn the direction of what follows, and parts of a path. */
const unsafe =
  '\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ud800-\\udfff/\\\\';

/** A name without any of it, as a regular expression of JSON Schema. */
export const safeName = `^[^${unsafe}]+$`;

const unsafeCharacters = new RegExp(`[${unsafe}]`, 'gu');

/**
 * The name of a file as it may be shown and kept: its last part, without controls and marks of direction, its beginning
 * cut when it is too long for the end to be seen. It is never part of an address or a path; undefined when nothing is left.
 */
export function tidyName(name: string): string | undefined {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!;
  const characters = [...last.replace(unsafeCharacters, '').replace(/\s+/gu, ' ').trim()];
  // The end says what kind of file it is.
  const short =
    characters.length > longestName
      ? [...characters.slice(0, longestName - 21), '…', ...characters.slice(-20)]
      : characters;
  const tidied = short.join('').replace(/^\.+/, '').trim();
  return tidied === '' ? undefined : tidied;
}
