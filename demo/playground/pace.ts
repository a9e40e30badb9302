/** A turn that is done within so many milliseconds holds nobody up who types. */
const short = 250;

/** Does work at every call while its turns are short, and otherwise when nobody has called for as long as one takes. */
export class Pace {
  readonly #work: () => void;
  /** How long the last turn took until it was drawn, in milliseconds. */
  #took = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Something has changed, and may soon change again. */
  ask(): void {
    if (this.#took <= short) return this.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), this.#took);
  }

  /** Does it without waiting. */
  now(): void {
    clearTimeout(this.#timer);
    const begun = performance.now();
    this.#work();
    // A message comes after the frame that has what was drawn.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      this.#took = performance.now() - begun;
      port1.close();
    };
    requestAnimationFrame(() => port2.postMessage(undefined));
  }
}
