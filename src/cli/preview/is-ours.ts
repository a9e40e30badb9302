import {isIPv4} from 'node:net';

/** Whether a name or an address, as a person writes it, is that of this machine itself (RFC 1122, RFC 4291, RFC 6761). */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

/** Whether the `Host` of a request is this machine itself: any other name leads here by what a stranger says in the DNS. */
export function isOurs(host: string | undefined): boolean {
  const [, bracketed, bare] =
    /^(?:\[([^\]]+)\]|([^:[\]]+))(?::\d{1,5})?$/.exec((host ?? '').toLowerCase()) ?? [];
  return isLoopback(bracketed ?? bare ?? '');
}
