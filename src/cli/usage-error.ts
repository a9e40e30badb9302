/** Thrown where a command was called in a way that cannot be followed; the message says so in plain words. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
