import {html} from 'lit';
import {directionOf} from '../../i18n/direction.js';
import {failure as cy} from '../../i18n/languages/cy/failure.js';
import {opening as en} from '../../i18n/languages/en/opening.js';
import type {OpeningMessages} from '../../i18n/messages.js';
import type {Scope} from '../scope.js';

type FailureWords = Pick<OpeningMessages, 'failedTitle' | 'failed' | 'tryAgain'>;

const words = ({failedTitle, failed}: FailureWords) =>
  html`<p><strong>${failedTitle}.</strong> ${failed}</p>`;

/**
 * The form could not be loaded: said in the languages that are there from the start, and in `others`, which may not have
 * come in time or say better what is wrong.
 */
export function failure(
  others: Readonly<Record<string, FailureWords>> | false | undefined,
  retry: () => void,
): unknown {
  return html`<div class="summary" id="failure" tabindex="-1" part="failure">
    ${Object.entries({cy, en, ...others}).map(
      ([tag, said]) =>
        html`<div lang=${tag} dir=${directionOf(tag)}>
          ${words(said)}
          <p>
            <button type="button" class="button secondary" part="button" @click=${retry}>
              ${said.tryAgain}
            </button>
          </p>
        </div>`,
    )}
  </div>`;
}

/** A part of the form could not be fetched: the answers are still here, and the button at the end tries again. */
export const stuck = ({messages}: Scope): unknown =>
  html`<div class="summary" id="stuck" tabindex="-1" part="failure">${words(messages)}</div>`;
