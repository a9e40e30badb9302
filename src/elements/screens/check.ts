import {html, nothing} from 'lit';
import {heading} from '../../markup/heading.js';
import type {Scope, Situation} from '../scope.js';
import {answers} from './answers.js';

/** What was answered so far, with a way to change each answer, before it is sent. */
export function check(scope: Scope, {sending}: Situation): unknown {
  const {definition, ending, headingLevel, journey, parts} = scope;
  const {checkLead, checkThenMore, checkTitle} = ending.messages;
  const lead = html`<p>${journey.isLast ? checkLead : checkThenMore}</p>`;
  return html`<p class="caption">${scope.say(definition.title)}</p>
    ${heading(headingLevel, checkTitle, {id: 'heading', focusable: true})}
    ${
      // What is said of sending is true until somebody has pressed the button.
      sending.state === 'no' ? (parts.drafts?.lead(scope) ?? lead) : nothing
    }
    ${answers(scope, journey.step.pages, {changeable: true, level: headingLevel + 1})}`;
}
