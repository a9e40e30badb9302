import type {IncomingHttpHeaders} from 'node:http';

/**
 * Whether a request was made by a page of another site, by what the browser says of it (Fetch Metadata, `Origin`). What
 * no page made has neither header. A link to a page (`isPage`) that somebody follows is no such request: the other site
 * cannot read what it shows them.
 */
export function isForeign(headers: IncomingHttpHeaders, isPage: boolean): boolean {
  const {host, origin} = headers;
  // Another port of this machine is another origin, and may be anybody’s.
  if (origin !== undefined && origin !== `http://${host ?? ''}`) return true;
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  const isFollowed =
    headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return !isPage || !isFollowed;
}
