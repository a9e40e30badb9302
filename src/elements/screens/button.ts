import {html, nothing} from 'lit';

/** A button that does something here and now, and sends no form. While it is busy it stays where focus can be. */
export const button = (
  words: string,
  press: () => unknown,
  {id, kind = 'button secondary', isBusy}: {id?: string; kind?: string; isBusy?: boolean} = {},
): unknown =>
  html`<button
    type="button"
    class=${kind}
    part="button"
    id=${id ?? nothing}
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${press}
  >
    ${words}
  </button>`;
