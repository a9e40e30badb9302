import {isIPv6} from 'node:net';
import {peerOf} from './node-request.js';

/** The network that an IPv6 address is in: one household or device has all addresses of a /64. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head, tail] = address.toLowerCase().split('%')[0]!.split('::') as [string, string?];
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array.from({length: Math.max(0, missing)}, () => '0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * What tells clients apart by where they come from: for `rateLimit` behind so many proxies of your own, each of which
 * adds to `X-Forwarded-For`. Whatever a client writes there itself stands before what they add, and is not looked at.
 */
export const clientAddress =
  ({proxies = 0}: {readonly proxies?: number} = {}) =>
  (request: Request): string | undefined => {
    const peer = peerOf(request);
    const forwarded = (request.headers.get('x-forwarded-for') ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    const address = proxies > 0 ? forwarded.at(-proxies) : peer;
    return address === undefined ? undefined : network(address);
  };
