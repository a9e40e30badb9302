/** How near the edge of the window, in pixels, a drag begins to scroll it. */
const edge = 56;

/** The position that an item let go at this height would have, from 1, or 0 out of the ranking; and what it would go before or into. */
function placeAt(lists: Element, item: Element, y: number): {position: number; at: Element} {
  const [ranked, unranked] = lists.children as unknown as [Element, Element | undefined];
  if (unranked && y >= unranked.getBoundingClientRect().top) return {position: 0, at: unranked};
  const others = [...ranked.querySelectorAll('li')].filter((other) => other !== item);
  const index = others.findIndex((other) => {
    const {top, bottom} = other.getBoundingClientRect();
    return y < (top + bottom) / 2;
  });
  return index < 0
    ? {position: others.length + 1, at: ranked}
    : {position: index + 1, at: others[index]!};
}

/**
 * Drags an item by its grip, with a mouse, a pen or a finger; a line shows where it would go. Nothing moves until it is
 * let go, which calls `drop` with its position; Escape, or anything else that interrupts, leaves all as it was.
 */
export function drag(event: PointerEvent, drop: (position: number) => void): void {
  if (!event.isPrimary || event.button !== 0) return;
  const grip = event.currentTarget as HTMLElement;
  const item = grip.closest('li')!;
  const lists = grip.closest('.rank-lists')!;
  const dragging = new AbortController();
  const {signal} = dragging;
  const stop = () => {
    dragging.abort();
    item.classList.remove('rank-dragged');
    shown.at.classList.remove('rank-here');
  };
  let y = event.clientY;
  let shown = placeAt(lists, item, y);
  const look = () => {
    const now = placeAt(lists, item, y);
    shown.at.classList.remove('rank-here');
    now.at.classList.add('rank-here');
    shown = now;
  };
  const scroll = () => {
    if (signal.aborted) return;
    const by = y < edge ? -8 : y > innerHeight - edge ? 8 : 0;
    if (by) {
      scrollBy({top: by, behavior: 'instant'});
      look();
    }
    requestAnimationFrame(scroll);
  };
  // What begins with a press would otherwise select text.
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  item.classList.add('rank-dragged');
  look();
  requestAnimationFrame(scroll);
  grip.addEventListener(
    'pointermove',
    ({clientY}) => {
      y = clientY;
      look();
    },
    {signal},
  );
  grip.addEventListener(
    'pointerup',
    () => {
      const {position} = shown;
      stop();
      drop(position);
    },
    {signal},
  );
  // Drawn anew in another language, or taken over by the browser for a gesture of its own.
  for (const kind of ['pointercancel', 'lostpointercapture'] as const)
    grip.addEventListener(kind, stop, {signal});
  addEventListener('keydown', ({key}) => key === 'Escape' && stop(), {signal});
}
