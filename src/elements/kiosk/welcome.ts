import {html, nothing} from 'lit';
import {directionOf} from '../../i18n/direction.js';
import type {KioskMessages} from '../../i18n/kiosk-messages.js';
import {heading} from '../../markup/heading.js';
import {marked} from '../../markup/marked.js';
import {stuck} from '../screens/failure.js';
import type {Scope} from '../scope.js';

/** What the first screen of a kiosk says in one language. */
export interface Greeting {
  readonly language: string;
  /** The language of its words: the same, or English where a kiosk does not speak it. */
  readonly spoken: string;
  readonly words: KioskMessages;
  readonly title: Parameters<typeof marked>[0];
}

/** What a person can do there. */
export interface WelcomeActions {
  start(language: string): void;
  openStaff(): void;
}

/** The button that leads to the screen of the staff, in every language. */
export const staffButton = (greetings: readonly Greeting[], open: () => void): unknown =>
  html`<p class="foot">
    <button type="button" class="text-button" id="kiosk-staff" @click=${open}>
      ${greetings.map(
        ({spoken, words}, index) =>
          html`${index ? ' · ' : nothing}<span lang=${spoken}>${words.staff}</span>`,
      )}
    </button>
  </p>`;

/**
 * The first screen, for whoever comes next: every language of the document, side by side, in the same size and with a
 * button of its own (CY-06).
 */
export function welcome(
  scope: Scope,
  greetings: readonly Greeting[],
  {start, openStaff}: WelcomeActions,
  isStuck: boolean,
): unknown {
  return html`${isStuck ? stuck(scope) : nothing}
    <div class="greetings" part="kiosk-greetings">
      ${greetings.map(
        ({language, spoken, words, title}, index) =>
          html`<section
            class="greeting"
            part="kiosk-greeting"
            lang=${spoken}
            dir=${directionOf(language)}
          >
            ${heading(scope.headingLevel, marked(title), {
              id: index ? `heading-${language}` : 'heading',
              focusable: !index,
            })}
            <p>${words.welcome}</p>
            <button
              type="button"
              class="button"
              part="button"
              id=${`start-${language}`}
              @click=${() => start(language)}
            >
              ${words.start}
            </button>
          </section>`,
      )}
    </div>
    ${staffButton(greetings, openStaff)}`;
}
