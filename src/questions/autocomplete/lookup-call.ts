import type {LookedUp, Lookup} from '../../markup/services.js';
import {isFound} from './model.js';

/** Milliseconds without a key press after which a lookup is asked. */
export const debounce = 300;
/** Milliseconds after which nobody waits for a lookup any longer. */
export const patience = 10_000;
/** How many answers of a lookup are taken. */
const most = 1000;

/** What a lookup gave, as far as it can be used; undefined when that is nothing. A host may give anything. */
function usable(given: unknown): readonly LookedUp[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const byValue = new Map<string, LookedUp>();
  for (const one of given.slice(0, most) as unknown[])
    if (isFound(one) && !byValue.has(one.value))
      byValue.set(one.value, {value: one.value, label: one.label});
  return given.length && !byValue.size ? undefined : [...byValue.values()];
}

/** One lookup at a time: what is asked later takes the place of what was asked before, whose signal aborts. */
export class LookupCall {
  state: 'idle' | 'waiting' | 'found' | 'failed' = 'idle';
  /** What was found last; what an earlier text found stays until there is something else. */
  found: readonly LookedUp[] = [];
  readonly #changed: () => void;
  #controller: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called whenever something has been found, or has failed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks a lookup, in a moment or at once. One that is not there fails. */
  ask(lookup: Lookup | undefined, text: string, language: string, delay = debounce): void {
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

  async #call(lookup: Lookup | undefined, text: string, language: string): Promise<void> {
    const controller = (this.#controller = new AbortController());
    const finish = (found: readonly LookedUp[] | undefined) => {
      if (this.#controller !== controller) return;
      this.#abandon();
      this.state = found ? 'found' : 'failed';
      this.found = found ?? [];
      this.#changed();
    };
    this.#timer = setTimeout(() => finish(undefined), patience);
    let found: readonly LookedUp[] | undefined;
    try {
      found = usable(await lookup!(text, {language, signal: controller.signal}));
    } catch {
      // The person is told; what went wrong is the host's to know.
    }
    finish(found);
  }
}
