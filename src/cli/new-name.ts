import {UsageError} from './usage-error.js';

/** What an option says of where something is written. */
export interface NewName {
  readonly option: string;
  /** A name that would do. */
  readonly example: string;
  readonly what?: 'file' | 'folder';
}

/**
 * The name of what is to be written, as an option has it; nothing where it is left out. Throws a `UsageError` for one that
 * is empty, or holds a character that nobody sees: whoever looks for the file could not type its name.
 */
export function newName<Said extends string | undefined>(
  said: Said,
  {option, example, what = 'file'}: NewName,
): Said {
  if (said !== undefined && (said.trim() === '' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(said)))
    throw new UsageError(
      `${option} is no name of a ${what}. Write one such as ${option} ${example}`,
    );
  return said;
}
