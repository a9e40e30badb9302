import {isReservedName} from './is-reserved-name.js';
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
 * is empty, holds a character that nobody sees, since whoever looks for the file could not type its name, or that Windows keeps for itself.
 */
export function newName<Said extends string | undefined>(
  said: Said,
  {option, example, what = 'file'}: NewName,
): Said {
  if (said !== undefined && (said.trim() === '' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(said)))
    throw new UsageError(
      `${option} is no name of a ${what}. Write one such as ${option} ${example}`,
    );
  if (said !== undefined && isReservedName(said))
    throw new UsageError(
      `Windows keeps ${said} for itself. Write another name, such as ${option} ${example}`,
    );
  return said;
}
