/** Milliseconds by which a clock may be wrong before anybody minds. */
const tolerance = 60_000;

/**
 * Milliseconds by which the clock of this device is behind that of the server which an address is of; 0 where it is not
 * known or hardly matters. Never rejects.
 */
export async function behindServer(address: string): Promise<number> {
  try {
    const answer = await fetch(address, {
      method: 'HEAD',
      // An answer that somebody has kept tells what time it was then.
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(10_000),
    });
    const age = 1000 * Number(answer.headers.get('age') ?? 0);
    const behind = Date.parse(answer.headers.get('date') ?? '') + age - Date.now();
    return Math.abs(behind) > tolerance ? behind : 0;
  } catch {
    return 0;
  }
}
