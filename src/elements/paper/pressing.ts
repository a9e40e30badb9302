/**
 * Whether somebody holds a mouse button or a finger down on a form. What would move the screen waits until they let go:
 * the press would be on something else than the release, and nothing would come of it.
 */
export class Pressing {
  #isDown = false;
  #waiting: (() => void)[] = [];

  constructor({form, signal}: {readonly form: EventTarget; readonly signal: AbortSignal}) {
    const release = () => {
      this.#isDown = false;
      // The click comes first.
      setTimeout(() => {
        for (const work of this.#waiting.splice(0)) work();
      });
    };
    form.addEventListener('pointerdown', () => (this.#isDown = true), {capture: true, signal});
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(type, release, {capture: true, signal});
  }

  /** Does this now, or once they have let go. */
  afterwards(work: () => void): void {
    if (this.#isDown) this.#waiting.push(work);
    else work();
  }
}
