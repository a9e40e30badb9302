/** Tells clients apart, and says once that there is a proxy of which nothing was said: to a limit, everybody is one client. */
export function toldOfProxies(
  client: (request: Request) => string | undefined,
  proxies: number,
  say: (line: object) => void,
) {
  let isSaid = proxies > 0;
  return (request: Request) => {
    if (!isSaid && request.headers.has('x-forwarded-for')) {
      isSaid = true;
      say({event: 'warning', says: 'X-Forwarded-For is there, but --proxies is 0.'});
    }
    return client(request);
  };
}
