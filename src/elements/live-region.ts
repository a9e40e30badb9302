import {html, nothing, render} from 'lit';

/** Milliseconds without a key press after which a person counts as pausing. */
export const pause = 1000;

/**
 * The one live region of a form. It stands in the light DOM, because VoiceOver does not reliably hear regions in a
 * shadow root, is there before the first message, and says one message at a time (WC-05).
 */
export class LiveRegion {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#region = host.ownerDocument.createElement('div');
    this.#region.slot = 'dweud-status';
    this.#region.setAttribute('role', 'status');
    host.append(this.#region);
  }

  /** Says a message, at once or when nothing else has been said for a while. The last one counts. */
  say(message: string, language: string, when: 'now' | 'pause' = 'now'): void {
    clearTimeout(this.#timer);
    // Emptied first, so that the same message twice is a change twice, and each in an element of its own: Firefox
    // reports a text's language as it was when its node was made.
    render(nothing, this.#region);
    this.#timer = setTimeout(
      () => render(html`<span lang=${language}>${message}</span>`, this.#region),
      when === 'now' ? 50 : pause,
    );
  }

  /** Stops what has not been said yet, and takes the region away. */
  remove(): void {
    clearTimeout(this.#timer);
    this.#region.remove();
  }
}
