import {toBase64url} from './base64url.js';

/** The key that parcels are sealed to, as a JSON Web Key (RFC 7517). */
export interface PublicKey {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
}

/** Fewer bits than this are not to be used beyond 2030 (NCSC, NIST SP 800-57). */
export const fewestBits = 3072;

/**
 * The public key in a value; undefined where there is none, or a weak one. What is private is no public key: somebody
 * has taken the wrong file.
 */
export function publicKeyIn(value: unknown): PublicKey | undefined {
  const {kty, n, e, d} = (value ?? {}) as Partial<Record<'kty' | 'n' | 'e' | 'd', unknown>>;
  if (kty !== 'RSA' || typeof n !== 'string' || typeof e !== 'string' || d !== undefined)
    return undefined;
  return n.length * 6 >= fewestBits ? {kty, n, e} : undefined;
}

/** What a key is known by: its thumbprint (RFC 7638), the same for the private key that belongs to it. */
export async function thumbprintOf({e, kty, n}: PublicKey): Promise<string> {
  // The members that make the key, by name, without a space.
  const text = new TextEncoder().encode(JSON.stringify({e, kty, n}));
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}
