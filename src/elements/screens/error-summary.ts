import {html} from 'lit';
import type {Problem} from '../../engine/answers.js';
import {heading} from '../../markup/heading.js';
import {idsOf} from '../../markup/field.js';
import type {Scope} from '../scope.js';

/**
 * What is wrong, above everything else, a link to each. It takes focus and is a group that its heading names and its
 * list describes: one without a name was not read in Firefox, one that is alert was read twice. A fragment does not
 * reach into a shadow root, so a click moves focus by script.
 */
export function errorSummary(scope: Scope, problems: readonly Problem[]): unknown {
  const {messages, actions, headingLevel} = scope;
  return html`<div
    class="summary"
    id="summary"
    role="group"
    aria-labelledby="summary-title"
    aria-describedby="summary-list"
    tabindex="-1"
    part="error-summary"
  >
    ${heading(headingLevel, messages.problemTitle, {id: 'summary-title'})}
    <ul class="summary-list" id="summary-list">
      ${problems.map(
        (problem) =>
          html`<li>
            <a
              href=${`#${idsOf(problem.question).control}`}
              @click=${(event: Event) => {
                event.preventDefault();
                actions.goTo(problem.question);
              }}
              >${scope.fault(problem)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
