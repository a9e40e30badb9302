type Nothing = undefined | null | false;

/** Reads again and again until there is something, and gives that back; throws `what` after ten seconds. */
export async function until<T>(
  read: () => Nothing | T | Promise<Nothing | T>,
  what: string,
): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    // A promise is something by itself: it is what comes of it that counts.
    const found = await read();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
