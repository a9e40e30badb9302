/** A lookup whatever it finds. */
type Asked = (
  text: string,
  about: {readonly language: string; readonly signal: AbortSignal},
) => unknown;

/** Milliseconds without a key press after which a lookup is asked. */
export const debounce = 300;
/** Milliseconds after which nobody waits for a lookup any longer. */
export const patience = 10_000;

/** One lookup at a time: what is asked later takes the place of what was asked before, whose signal aborts. */
export class LookupCall<T> {
  state: 'idle' | 'waiting' | 'found' | 'failed' = 'idle';
  /** What was found last; what an earlier text found stays until there is something else. */
  found: readonly T[] = [];
  readonly #usable: (given: unknown) => readonly T[] | undefined;
  readonly #changed: () => void;
  #controller: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * `usable` takes of what a host gave what can be used, and undefined when that is nothing; `changed` is called whenever
   * something has been found, or has failed.
   */
  constructor(usable: (given: unknown) => readonly T[] | undefined, changed: () => void) {
    this.#usable = usable;
    this.#changed = changed;
  }

  /** Asks a lookup, in a moment or at once. One that is not there fails. */
  ask(lookup: Asked | undefined, text: string, language: string, delay = debounce): void {
    this.#abandon();
    this.state = 'waiting';
    this.#timer = setTimeout(() => void this.#call(lookup, text, language), delay);
  }

  /** Forgets everything. */
  stop(): void {
    this.#abandon();
    this.state = 'idle';
    this.found = [];
  }

  #abandon(): void {
    clearTimeout(this.#timer);
    this.#controller?.abort();
    this.#controller = undefined;
  }

  async #call(lookup: Asked | undefined, text: string, language: string): Promise<void> {
    const controller = (this.#controller = new AbortController());
    const finish = (found: readonly T[] | undefined) => {
      if (this.#controller !== controller) return;
      this.#abandon();
      this.state = found ? 'found' : 'failed';
      this.found = found ?? [];
      this.#changed();
    };
    this.#timer = setTimeout(() => finish(undefined), patience);
    let found: readonly T[] | undefined;
    try {
      found = this.#usable(await lookup!(text, {language, signal: controller.signal}));
    } catch {
      // The person is told; what went wrong is the host's to know.
    }
    finish(found);
  }
}
