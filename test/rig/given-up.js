/**
 * Runs in a page before everything else. An attempt to send that nobody is going to answer is given up as soon as the
 * fault proxy says so at `/held`, as it would be after half a minute: however busy the machine is, no other is.
 */
export function giveUpWhatIsHeld() {
  const underWay = new Map();
  const {fetch} = window;
  window.fetch = async (address, options = {}) => {
    const id = options.headers?.['idempotency-key']?.replaceAll('"', '');
    if (!id) return fetch(address, options);
    const late = new AbortController();
    const mine = underWay.get(id) ?? new Set();
    underWay.set(id, mine.add(late));
    try {
      const signal = AbortSignal.any([options.signal, late.signal]);
      return await fetch(address, {...options, signal});
    } finally {
      mine.delete(late);
    }
  };
  // Another name of the same server: what is held takes all the connections that a browser has for one name.
  const apart = `http://localhost:${location.port}`;
  new EventSource(`${apart}/held`).onmessage = ({data}) => {
    for (const late of underWay.get(data) ?? [])
      late.abort(new DOMException('As after half a minute.', 'TimeoutError'));
    // Chromium goes on with a request that may outlive its page: the network would not hear of it.
    void fetch(`${apart}/given-up/${data}`, {mode: 'no-cors'});
  };
}
