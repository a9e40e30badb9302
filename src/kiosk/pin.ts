import {fromBase64url, toBase64url} from './base64url.js';

/** OWASP Password Storage Cheat Sheet, PBKDF2 with SHA-256. */
const rounds = 600_000;

const format = /^pbkdf2-sha256\.(\d{1,7})\.([\w-]{22,86})\.([\w-]{43})$/;

/** Whether a text is what `hashPin` makes. */
export const isPinHash = (text: unknown): text is string =>
  typeof text === 'string' && format.test(text);

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const {subtle} = crypto;
  const secret = new TextEncoder().encode(pin.normalize('NFKC'));
  const key = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const how = {name: 'PBKDF2', hash: 'SHA-256', salt, iterations};
  return toBase64url(new Uint8Array(await subtle.deriveBits(how, key, 256)));
}

/**
 * What a page is given in place of a PIN: a salted hash. A PIN is short, so that who has the hash can find it by trying
 * all: it keeps the public out of the staff's screen, and no secret.
 */
export async function hashPin(pin: string, iterations = rounds): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return ['pbkdf2-sha256', iterations, toBase64url(salt), await derive(pin, salt, iterations)].join(
    '.',
  );
}

/** Whether a PIN is the one that a hash was made of. False for what is no hash. */
export async function isPin(pin: string, hash: string): Promise<boolean> {
  const [, iterations, salt, expected] = format.exec(hash) ?? [];
  const bytes = fromBase64url(salt);
  if (!bytes || Number(iterations) < 1) return false;
  return (await derive(pin, bytes, Number(iterations))) === expected;
}
