/** Milliseconds after which nobody waits for an answer: what is shown until then is shown by the device’s clock. */
const patience = 10_000;
/** Milliseconds by which a clock may be wrong before anybody minds. */
const tolerance = 60_000;

/**
 * Milliseconds by which the clock of this device is behind that of the server which an address is of: 0 where that hardly
 * matters, undefined where it is not known. Never rejects.
 */
export async function behindServer(address: string): Promise<number | undefined> {
  try {
    const answer = await fetch(address, {
      method: 'HEAD',
      // An answer that somebody has kept tells what time it was then.
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
    const said = Date.parse(answer.headers.get('date') ?? '');
    if (Number.isNaN(said)) return undefined;
    const age = 1000 * Number(answer.headers.get('age') ?? 0);
    const behind = said + age - Date.now();
    return Math.abs(behind) > tolerance ? behind : 0;
  } catch {
    return undefined;
  }
}
