/** Within how many milliseconds Shift is pressed three times by somebody who means it. */
const soon = 5000;

/** What a person does otherwise than by keys; WebKitGTK does not tell of every press by both. */
const others = ['pointerdown', 'mousedown', 'wheel'];

/**
 * Leaves when Shift is pressed three times, each time alone, and nothing is done in between, wherever focus is. Stops
 * with the form.
 */
export function leaveByShift(form: HTMLElement, leave: () => void): void {
  const listening = new AbortController();
  let presses: number[] = [];
  let isAlone = false;
  const hear = (type: string, hears: (event: KeyboardEvent) => void) =>
    document.addEventListener(
      type,
      (event) => (form.isConnected ? hears(event as KeyboardEvent) : listening.abort()),
      // Whatever the page does with it, it was done.
      {signal: listening.signal, capture: true, passive: true},
    );
  const begin = () => {
    presses = [];
    isAlone = false;
  };
  hear('keydown', ({key, ctrlKey, altKey, metaKey}) => {
    // With another key it chooses, selects, or changes the keyboard.
    if (key === 'Shift' && !ctrlKey && !altKey && !metaKey) isAlone = true;
    else begin();
  });
  // Only when it is let go is it known to have been alone.
  hear('keyup', ({key, timeStamp}) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    presses = [...presses, timeStamp].slice(-3);
    if (presses.length === 3 && timeStamp - presses[0]! < soon) leave();
  });
  for (const type of others) hear(type, begin);
}
