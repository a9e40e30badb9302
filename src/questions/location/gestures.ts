/** What somebody does to a map with a mouse, a pen or their fingers. */
export interface Gestures {
  /** The map follows by so many pixels. */
  drag(right: number, down: number): void;
  /** A place in the frame is pressed, so many pixels from its upper left corner. */
  press(x: number, y: number): void;
  zoom(step: 1 | -1): void;
}

/** What still counts as pressing and not as dragging, in pixels. */
const still = 5;
/** How much farther apart, or nearer, two fingers have to be for the next zoom. */
const spread = 1.5;

/**
 * Listens to a frame. One finger and the wheel are left to the page, which scrolls over the map as over anything else;
 * two fingers are the map's.
 */
export function listenTo(frame: HTMLElement, {drag, press, zoom}: Gestures): void {
  let from: {x: number; y: number} | undefined;
  let wasDragged = false;

  frame.addEventListener('pointerdown', (event) => {
    wasDragged = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    frame.setPointerCapture(event.pointerId);
    from = {x: event.clientX, y: event.clientY};
  });
  frame.addEventListener('pointermove', ({clientX, clientY}) => {
    if (!from) return;
    const right = clientX - from.x;
    const down = clientY - from.y;
    if (!wasDragged && Math.hypot(right, down) < still) return;
    wasDragged = true;
    from = {x: clientX, y: clientY};
    drag(right, down);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    frame.addEventListener(end, () => (from = undefined));
  frame.addEventListener('click', ({clientX, clientY, detail}) => {
    // What software presses has no place: voice control and screen readers press the middle at best.
    if (wasDragged || detail === 0) return;
    const {left, top} = frame.getBoundingClientRect();
    press(clientX - left - frame.clientLeft, clientY - top - frame.clientTop);
  });

  let fingers: {x: number; y: number; apart: number} | undefined;
  const read = ({touches: [one, two]}: TouchEvent) => ({
    x: (one!.clientX + two!.clientX) / 2,
    y: (one!.clientY + two!.clientY) / 2,
    apart: Math.hypot(one!.clientX - two!.clientX, one!.clientY - two!.clientY),
  });
  const touch = (event: TouchEvent) => {
    if (event.touches.length !== 2) {
      fingers = undefined;
      return;
    }
    event.preventDefault();
    wasDragged = true;
    const now = read(event);
    const before = fingers;
    fingers = now;
    if (!before) return;
    drag(now.x - before.x, now.y - before.y);
    const ratio = now.apart / before.apart;
    if (ratio > spread || ratio < 1 / spread) zoom(ratio > 1 ? 1 : -1);
    else fingers.apart = before.apart;
  };
  // Not passive: the page must not scroll while two fingers move the map.
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    frame.addEventListener(type, touch, {passive: false});
}
