const notFetched = 'The picture could not be fetched.';
const notDrawn = 'The picture could not be drawn.';

/** Why there is no picture, as the server says it: what was asked for as a document has no text. */
const whyNone = (address: string): Promise<string> =>
  fetch(address)
    .then((answer) => (answer.status === 404 ? answer.text() : notDrawn))
    .catch(() => notFetched);

/** The picture of the routes, as a part of this page; why there is none, in words, where there is none. */
export function picture(edition: string): Promise<Element | string> {
  return new Promise((resolve) => {
    // A document, and no text that would have to become one: a policy of trusted types lets it in.
    const request = new XMLHttpRequest();
    const address = `/routes.svg?${edition}`;
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      const root = request.status === 200 && request.responseXML?.documentElement;
      if (root) resolve(document.importNode(root, true));
      else resolve(request.status === 404 ? whyNone(address) : notDrawn);
    };
    request.onerror = () => resolve(notFetched);
    request.send();
  });
}

/** Scrolls a picture that is wider than its place to where the routes begin: a corner may be empty. */
export function showStart(place: HTMLElement): void {
  const start = place.querySelector('.node');
  if (!start) return;
  const {left, width} = start.getBoundingClientRect();
  const own = place.getBoundingClientRect();
  place.scrollLeft += left + width / 2 - (own.left + own.width / 2);
}
