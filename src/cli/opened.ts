import {UsageError} from './usage-error.js';

/** What an error says of itself. The address of a database, and a password in it, are in neither. */
export function saidBy(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return code ?? message;
}

/** What comes of opening something. Rejects with a `UsageError` that says what cannot be opened. */
export async function opened<T>(what: string, opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    throw new UsageError(`${what} cannot be opened: ${saidBy(error)}`);
  }
}
