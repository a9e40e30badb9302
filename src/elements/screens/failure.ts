import {html} from 'lit';
import {essentials} from '../../i18n/essential.js';
import type {Scope} from '../scope.js';

/** The form could not be loaded: said in every language that the interface knows, since none is known to fit. */
export function failure(retry: () => void): unknown {
  return html`<div class="summary" id="failure" tabindex="-1" part="failure">
    ${Object.entries(essentials).map(
      ([tag, {failedTitle, failed, tryAgain}]) =>
        html`<div lang=${tag}>
          <p><strong>${failedTitle}.</strong> ${failed}</p>
          <p>
            <button type="button" class="button secondary" part="button" @click=${retry}>
              ${tryAgain}
            </button>
          </p>
        </div>`,
    )}
  </div>`;
}

/** A part of the form could not be fetched: the answers are still here, and the button at the end tries again. */
export function stuck({language}: Scope): unknown {
  const {failedTitle, failed} = essentials[language] ?? essentials['en']!;
  return html`<div class="summary" id="stuck" tabindex="-1" part="failure">
    <p><strong>${failedTitle}.</strong> ${failed}</p>
  </div>`;
}
