import {html, nothing} from 'lit';
import type {Field} from './field.js';

/** The ids that describe a control: the error first (WCAG 3.3.1), then the hint, then what the view adds. */
export function describedBy<Q>({ids, question, error}: Field<Q>, ...more: string[]): unknown {
  const all = [error && ids.error, question.hint && ids.hint, ...more].filter(Boolean);
  return all.length ? all.join(' ') : nothing;
}

/** Help under the question, and what is wrong with the answer. Errors are no live regions: the summary takes focus. */
export function hintAndError<Q>({ids, question, error, messages, say}: Field<Q>): unknown {
  return html`${
    question.hint === undefined
      ? nothing
      : html`<div id=${ids.hint} class="hint" part="hint">${say(question.hint)}</div>`
  }${
    error
      ? html`<p id=${ids.error} class="error" part="error">
          <span class="visually-hidden">${`${messages.error} `}</span>${error}
        </p>`
      : nothing
  }`;
}
