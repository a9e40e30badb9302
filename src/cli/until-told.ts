import {once} from 'node:events';

/**
 * Starts what goes on for ever, and ends it when the process is told to (SIGTERM, or SIGINT from a keyboard). It is
 * listened for from the beginning: whoever is told so while it starts ends once it has.
 */
export async function untilTold(start: () => Promise<() => Promise<void>>): Promise<void> {
  const over = new AbortController();
  const told = ['SIGTERM', 'SIGINT'].map((name) => once(process, name, {signal: over.signal}));
  const ended = Promise.race(told);
  // What is no longer listened for is no failure.
  for (const one of told) one.catch(() => undefined);
  ended.catch(() => undefined);
  try {
    const stop = await start();
    await ended;
    await stop();
  } finally {
    over.abort();
  }
}
