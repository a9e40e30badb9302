/**
 * The key in an `Idempotency-Key` header: a string in quotation marks (RFC 8941), or bare as some clients send it.
 * Undefined when it is neither.
 */
export function idempotencyKey(header: string): string | undefined {
  const [, quoted, bare] =
    /^\s*(?:"((?:[^"\\]|\\["\\])*)"|([^\s";,]+))\s*(?:;.*)?$/.exec(header) ?? [];
  return quoted?.replace(/\\(["\\])/g, '$1') ?? bare;
}
