/** Crockford’s base 32: no I, L, O or U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

// Random bytes are asked for by the hundred, which costs hardly more than by the dozen.
const pool = new Uint8Array(8 * 256);
let used = pool.length;

/** A reference to read out on the telephone, such as `7KM3-9QXP`: 40 random bits, which nobody can guess. */
export function newReference(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, (used += 8));
  const text = Array.from(bytes, (byte) => letters[byte % 32]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
