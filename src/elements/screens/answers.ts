import {html, nothing} from 'lit';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';

/** The answer to a question in words, a line each; undefined when none was given. */
export function answerInWords({session, speaker}: Scope, planned: PlannedQuestion) {
  const {name, model} = planned;
  const answer = session.answerTo(name);
  return answer === undefined ? undefined : model.inWords(answer, session.asked(planned), speaker);
}

/** The questions of a page that were shown and have an answer. */
export const askedOn = ({session}: Scope, {questions}: PlannedPage): PlannedQuestion[] =>
  questions.filter((one) => one.answerSchema !== undefined && session.isOn(one));

/** What was answered, page by page, with a way to change each answer unless it is too late. */
export function answers(
  scope: Scope,
  pages: readonly PlannedPage[],
  {changeable, level}: {changeable: boolean; level: number},
): unknown {
  const {actions, ending} = scope;
  const {messages} = ending;
  const row = (question: PlannedQuestion) => {
    const label = scope.words(question.question.label!);
    const words = answerInWords(scope, question);
    return html`<div class="row">
      <dt lang=${label.language ?? nothing}>${label.text}</dt>
      <dd dir="auto">
        ${
          words
            ? words.map(
                ({text, language}) => html`<p lang=${language ?? nothing} dir="auto">${text}</p>`,
              )
            : html`<p class="none">${messages.noAnswer}</p>`
        }
      </dd>
      ${
        changeable && takesAnswer(question)
          ? html`<dd class="change">
              <button
                type="button"
                class="text-button"
                @click=${() => actions.change(question.name)}
              >
                ${messages.change}<span class="visually-hidden">${`: ${label.text}`}</span>
              </button>
            </dd>`
          : nothing
      }
    </div>`;
  };
  return pages.map((page) => {
    const asked = askedOn(scope, page);
    return asked.length
      ? html`<section class="section">
          ${heading(level, scope.say(page.page.title))}
          <dl class="answers">${asked.map(row)}</dl>
        </section>`
      : nothing;
  });
}
