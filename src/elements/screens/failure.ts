import {html} from 'lit';
import {directionOf} from '../../i18n/direction.js';
import {essentials} from '../../i18n/essentials.js';
import {essentialOf} from '../../i18n/load-messages.js';
import type {Scope} from '../scope.js';

/**
 * The form could not be loaded: said in the language that was wanted, and in those that are always there, since that one
 * may not be.
 */
export function failure(wanted: string, retry: () => void): unknown {
  const tags = new Set([...(essentialOf(wanted) ? [wanted] : []), ...Object.keys(essentials)]);
  return html`<div class="summary" id="failure" tabindex="-1" part="failure">
    ${[...tags].map((tag) => {
      const {failedTitle, failed, tryAgain} = essentialOf(tag)!;
      return html`<div lang=${tag} dir=${directionOf(tag)}>
        <p><strong>${failedTitle}.</strong> ${failed}</p>
        <p>
          <button type="button" class="button secondary" part="button" @click=${retry}>
            ${tryAgain}
          </button>
        </p>
      </div>`;
    })}
  </div>`;
}

/** A part of the form could not be fetched: the answers are still here, and the button at the end tries again. */
export function stuck({spoken}: Scope): unknown {
  const {failedTitle, failed} = essentialOf(spoken)!;
  return html`<div class="summary" id="stuck" tabindex="-1" part="failure">
    <p><strong>${failedTitle}.</strong> ${failed}</p>
  </div>`;
}
