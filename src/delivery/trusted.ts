const ours = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether answers may be sent to a whole address: over a secure connection, to this page's own server, or to this
 * machine, where developers try things out (SEC-09).
 */
export function isTrusted(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const {protocol, origin, hostname} = new URL(address);
  // A page inside an attribute has no address of its own, but an origin.
  const isHere = origin === globalThis.origin || ours.includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}
