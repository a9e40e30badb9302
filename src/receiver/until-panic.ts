/** Thrown for work that would be done by a database that has ended. */
export class DatabaseEnded extends Error {
  override readonly name = 'DatabaseEnded';
  readonly code = 'PANIC';
}

/**
 * Lets work at a database through one piece at a time, and none once one has ended in a panic, as when the disk is full:
 * PGlite (0.5.16), asked again after that, never comes back and takes the whole process along.
 */
export function untilPanic(): <T>(work: () => Promise<T>) => Promise<T> {
  let hasEnded = false;
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => {
      if (hasEnded) throw new DatabaseEnded('The database has ended; start the process again.');
      return work();
    });
    last = mine.catch((error: {readonly severity?: unknown}) => {
      hasEnded ||= error.severity === 'PANIC' || error.severity === 'FATAL';
    });
    return mine;
  };
}
