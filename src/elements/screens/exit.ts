import {html, nothing} from 'lit';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';

/** The end for people whom a page does not ask any further: why, where they can go, and that nothing was sent. */
export function exit({
  journey,
  definition,
  headingLevel,
  ending,
  say,
  sayMarkdown,
}: Scope): unknown {
  const {title, text} = journey.step.pages[0]!.page.exit!;
  const contact = definition.organisation?.contact;
  return html`
    ${heading(headingLevel, say(title), {id: 'heading', focusable: true})}
    ${sayMarkdown(text, headingLevel + 1)}
    <p class="inset">${ending.messages.nothingSent}</p>
    ${
      contact === undefined
        ? nothing
        : html`<section class="section">
            ${heading(headingLevel + 1, ending.messages.contact)}
            ${sayMarkdown(contact, headingLevel + 2)}
          </section>`
    }
  `;
}
