import {html, nothing} from 'lit';
import {essentials} from '../../i18n/essential.js';
import type {Scope} from '../scope.js';

/** Every language by its own name, as a button that switches to it and leaves the person where they are. */
export function languageList({definition, language, messages, actions}: Scope): unknown {
  const offered = definition.languages.filter((tag) => Object.hasOwn(essentials, tag));
  if (offered.length < 2) return nothing;
  return html`<nav class="languages" aria-label=${messages.languages}>
    <ul>
      ${offered.map((tag) => {
        const {endonym, switchTo} = essentials[tag]!;
        return html`<li lang=${tag}>
          ${
            tag === language
              ? html`<span aria-current="true">${endonym}</span>`
              : html`<button
                  type="button"
                  class="text-button"
                  id=${`language-${tag}`}
                  @click=${() => actions.speak(tag)}
                >
                  ${endonym}<span class="visually-hidden">${`: ${switchTo}`}</span>
                </button>`
          }
        </li>`;
      })}
    </ul>
  </nav>`;
}
