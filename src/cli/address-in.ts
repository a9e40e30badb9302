import {UsageError} from './usage-error.js';

/** The address in an option. Throws a `UsageError` where answers would travel unprotected (SEC-09). */
export function addressIn(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)) return url.href;
  throw new UsageError(`${option} is an address that begins with https://`);
}
