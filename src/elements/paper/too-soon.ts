/** As long as a burst of keys has no pause, in milliseconds. */
const pause = 400;

/**
 * Keeps keys away that are pressed before a screen is ready: part of a number or of a row of codes would be keyed in the
 * wrong place. With one that came too soon goes whatever follows without a pause, and then it is told.
 */
export class TooSoon {
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isReady` says whether keys are for the screen that is shown; `tell` is called once a burst has ended. */
  constructor(
    {form, signal}: {readonly form: EventTarget; readonly signal: AbortSignal},
    isReady: () => boolean,
    tell: () => void,
  ) {
    form.addEventListener(
      'keydown',
      (event) => {
        const {key, ctrlKey, metaKey, altKey, timeStamp} = event as KeyboardEvent;
        if (ctrlKey || metaKey || altKey || (key.length > 1 && key !== 'Enter')) return;
        if (isReady() && timeStamp - this.#last > pause) return;
        event.preventDefault();
        event.stopPropagation();
        this.#last = timeStamp;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(tell, pause);
      },
      {capture: true, signal},
    );
  }
}
