import {html} from 'lit';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import {section} from './section.js';

/** The end for people whom a page does not ask any further: why, where they can go, and that nothing was sent. */
export function exit(scope: Scope): unknown {
  const {journey, definition, headingLevel, ending, say, sayMarkdown} = scope;
  const {title, text} = journey.step.pages[0]!.page.exit!;
  return html`
    ${heading(headingLevel, say(title), {id: 'heading', focusable: true})}
    ${sayMarkdown(text, headingLevel + 1)}
    <p class="inset">${scope.parts.drafts?.notSent(scope) ?? ending.messages.nothingSent}</p>
    ${section(scope, ending.messages.contact, definition.organisation?.contact)}
  `;
}
