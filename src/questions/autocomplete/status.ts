import {html, nothing} from 'lit';
import type {LookupCall} from '../lookup-call.js';
import type {AutocompleteField} from './box.js';

/** A line under the box that says what a search has come to, with a way to try again when it has failed. */
export function status(
  {ids, messages, rich}: AutocompleteField,
  {state}: LookupCall<unknown>,
  words: string | undefined,
  again: () => void,
): unknown {
  const tryAgain = (event: Event) => {
    // The button goes; whoever pressed it is back where the answer is written.
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(ids.control)!.focus();
    again();
  };
  const said =
    state === 'waiting' ? rich.searching : state === 'failed' ? rich.lookupFailed : words;
  return html`${said === undefined ? nothing : html`<p class="search-status">${said}</p>`}
  ${
    state === 'failed'
      ? html`<button
          type="button"
          class="button secondary"
          part="button"
          id=${ids.part('again')}
          @click=${tryAgain}
        >
          ${messages.tryAgain}
        </button>`
      : nothing
  }`;
}
