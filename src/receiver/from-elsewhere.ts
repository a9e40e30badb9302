/** The host that a request was sent to, as the browser knows it: a proxy may hand it on under another name. */
const hostOf = ({headers, url}: Request) =>
  headers.get('x-forwarded-host')?.split(',')[0]!.trim() ?? new URL(url).host;

/**
 * Whether a browser sent a request for a page of another origin that is not on the list. A form with a file needs no
 * preflight, so any site could make its visitors send one. `Sec-Fetch-Site` decides where there is one (Fetch Metadata),
 * and else `Origin`; a program that sends neither is nobody’s visitor.
 */
export function isFromElsewhere(request: Request, origins: readonly string[]): boolean {
  const {headers} = request;
  const origin = headers.get('origin');
  if (origin !== null && origins.includes(origin)) return false;
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  if (origin === null) return false;
  // The scheme is left out: who ends TLS in front of the receiver hands on http.
  return !URL.canParse(origin) || new URL(origin).host !== hostOf(request);
}
