import {isPinHash} from '../../kiosk/pin.js';
import {fewestBits, publicKeyIn} from '../../kiosk/public-key.js';
import {sealing, type Seal} from '../../kiosk/seal-parcel.js';

/** How a kiosk is set up. */
export interface Settings {
  /** Seals what leaves a form to the organisation's key. */
  readonly seal: Seal;
  readonly pinHash: string;
  readonly event?: string;
  readonly device?: string;
  /** The whole address that sealed parcels are posted to; undefined where they are exported alone. */
  readonly endpoint?: string;
  /** Milliseconds without a touch after which the screen is cleared. */
  readonly idle: number;
  /** Where the worker is that lets the page start without a connection. */
  readonly worker?: string;
}

/** Milliseconds for which a person is asked whether they are still there (WCAG 2.2.1 has 20 seconds or more). */
export const notice = 30_000;

const usualIdle = 90;

async function keyAt(text: string): Promise<unknown> {
  if (text.trimStart().startsWith('{')) return JSON.parse(text);
  const answer = await fetch(text, {credentials: 'same-origin'});
  if (!answer.ok) throw new Error(`kiosk-key: answered ${answer.status}.`);
  return answer.json();
}

/**
 * Reads how a kiosk is set up from the attributes of its form. Rejects where anything is missing or wrong that would
 * only be seen on the day: better on the first start than with people waiting.
 */
export async function settingsOf(form: HTMLElement): Promise<Settings> {
  const read = (name: string) => form.getAttribute(name)?.trim() || undefined;
  // Browsers have it on secure pages alone.
  if (!(globalThis.crypto as Crypto | undefined)?.subtle)
    throw new Error('A kiosk needs a page that was loaded by HTTPS.');
  const key = read('kiosk-key');
  if (!key) throw new Error('kiosk-key is missing.');
  const pinHash = read('kiosk-pin');
  if (!isPinHash(pinHash)) throw new Error('kiosk-pin is missing: dweud kiosk pin makes it.');
  const publicKey = publicKeyIn(await keyAt(key));
  if (!publicKey) throw new Error(`kiosk-key holds no public key of ${fewestBits} bits or more.`);
  const endpoint = read('parcels-endpoint');
  const seconds = Number(read('kiosk-idle') ?? usualIdle);
  if (!(seconds * 1000 >= 2 * notice)) throw new Error('kiosk-idle is 60 seconds or more.');
  const [event, device, worker] = [read('event'), read('device'), read('kiosk-worker')];
  for (const label of [event, device])
    if (label && label.length > 200)
      throw new Error('event and device have 200 characters at most.');
  return {
    seal: await sealing(publicKey),
    pinHash,
    idle: seconds * 1000,
    ...(event && {event}),
    ...(device && {device}),
    ...(endpoint && {endpoint: new URL(endpoint, document.baseURI).href}),
    ...(worker && {worker}),
  };
}
