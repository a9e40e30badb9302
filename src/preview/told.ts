/** What to do with what the server tells. */
interface Told {
  /** What comes of the file, as JSON. */
  readonly state: (json: string) => void;
  /** The file is being read. */
  readonly reading: () => void;
  /** The server cannot be reached. */
  readonly lost: () => void;
}

/**
 * Listens to the server while the page is seen, and catches up when it is seen again. A browser has six connections to one
 * place: tabs in the background would keep the next one from being answered.
 */
export function listen({state, reading, lost}: Told): void {
  let events: EventSource | undefined;
  const look = () => {
    const isSeen = document.visibilityState === 'visible';
    if (isSeen === (events !== undefined)) return;
    events?.close();
    events = isSeen ? new EventSource('/events') : undefined;
    events?.addEventListener('message', ({data}) => state(String(data)));
    events?.addEventListener('reading', reading);
    events?.addEventListener('error', lost);
  };
  document.addEventListener('visibilitychange', look);
  look();
}
