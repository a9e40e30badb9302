import {html, nothing} from 'lit';
import {directionOf} from '../../i18n/direction.js';
import {nameOf} from '../../i18n/load-messages.js';
import type {Scope} from '../scope.js';

/** Every language by its own name, as a button that switches to it and leaves the person where they are. */
export function languageList({definition, language, messages, actions}: Scope): unknown {
  const {languages} = definition;
  if (languages.length < 2) return nothing;
  return html`<nav class="languages" aria-label=${messages.languages}>
    <ul>
      ${languages.map((tag) => {
        const {endonym, switchTo} = nameOf(tag)!;
        return html`<li lang=${tag} dir=${directionOf(tag)}>
          ${
            tag === language
              ? html`<span aria-current="true">${endonym}</span>`
              : html`<button
                  type="button"
                  class="text-button"
                  id=${`language-${tag}`}
                  @click=${() => actions.speak(tag)}
                >
                  ${endonym}${switchTo && html`<span class="visually-hidden">${`: ${switchTo}`}</span>`}
                </button>`
          }
        </li>`;
      })}
    </ul>
  </nav>`;
}
