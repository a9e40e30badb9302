import {html} from 'lit';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';

/** Something that is asked over the whole screen, and the two answers to it. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** The answer that changes nothing; Escape means it, too. */
  readonly stay: string;
  readonly go: string;
}

/**
 * A question over the whole screen: nobody else reads what is under it, and it is answered before anything else. Its id
 * is `kiosk-question`; who draws it opens it.
 */
export function question(
  {headingLevel}: Scope,
  {title, text, stay, go}: Question,
  answered: (answer: 'stay' | 'go') => void,
): unknown {
  const cancelled = (event: Event) => {
    event.preventDefault();
    answered('stay');
  };
  return html`<dialog
    id="kiosk-question"
    class="question-over"
    part="kiosk-question"
    role="alertdialog"
    aria-labelledby="kiosk-question-title"
    aria-describedby="kiosk-question-text"
    @cancel=${cancelled}
  >
    ${heading(headingLevel, title, {id: 'kiosk-question-title'})}
    <p id="kiosk-question-text">${text}</p>
    <div class="buttons">
      <button
        type="button"
        class="button"
        part="button"
        id="kiosk-stay"
        @click=${() => answered('stay')}
      >
        ${stay}
      </button>
      <button
        type="button"
        class="button secondary"
        part="button"
        id="kiosk-go"
        @click=${() => answered('go')}
      >
        ${go}
      </button>
    </div>
  </dialog>`;
}
