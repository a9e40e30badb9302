import {html} from 'lit';
import type {SetAside} from '../../engine/prefill.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';

/** An answer of any shape as text: it fits no question, so no question type can say it. */
function asText(answer: unknown): string {
  if (Array.isArray(answer)) return answer.map(asText).join(', ');
  if (answer !== null && typeof answer === 'object')
    return Object.entries(answer)
      .map(([key, value]) => `${key}: ${asText(value)}`)
      .join(', ');
  return String(answer);
}

/** The answers that no longer fit, for the person to copy, until they take the list away. */
export function setAsideList(
  {session, rich, say, headingLevel}: Scope,
  list: readonly SetAside[],
  remove: () => void,
): unknown {
  return html`<section class="set-aside" part="set-aside" aria-labelledby="set-aside">
    ${heading(headingLevel, rich.setAsideTitle, {id: 'set-aside', focusable: true})}
    <p>${rich.setAsideLead}</p>
    <dl>
      ${list.map(({name, answer}) => {
        const label = session.plan.questions.get(name)?.question.label;
        return html`<dt>${label === undefined ? name : say(label)}</dt>
          <dd dir="auto">${asText(answer)}</dd>`;
      })}
    </dl>
    <button type="button" class="button secondary" part="button" @click=${remove}>
      ${rich.setAsideRemove}
    </button>
  </section>`;
}
