import {html, nothing} from 'lit';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {isSeparate} from '../../engine/separate.js';
import type {Words} from '../../definition/text-in.js';
import {directionOf} from '../../i18n/direction.js';
import {heading} from '../../markup/heading.js';
import {marked} from '../../markup/marked.js';
import type {Scope} from '../scope.js';

/** The answer to a question in words, a line each; undefined when none was given. */
export function answerInWords({session, speaker}: Scope, planned: PlannedQuestion) {
  const {name, model} = planned;
  const answer = session.answerTo(name);
  return answer === undefined ? undefined : model.inWords(answer, session.asked(planned), speaker);
}

/** Some questions and answers under a heading. */
export interface Part {
  readonly title: Words;
  /** What has to be said of them. */
  readonly lead?: string;
  readonly questions: readonly PlannedQuestion[];
}

/** The questions that were asked and take an answer, page by page; at the end those that leave in a parcel of their own. */
export function partsOf(scope: Scope, pages: readonly PlannedPage[]): Part[] {
  const {session, ending, words} = scope;
  const {messages} = ending;
  const asked = ({questions}: PlannedPage) =>
    questions.filter((one) => one.answerSchema !== undefined && session.isOn(one));
  const parts: Part[] = pages.map((page) => ({
    title: words(page.page.title),
    questions: asked(page).filter((one) => !isSeparate(one)),
  }));
  const apart = pages.flatMap((page) => asked(page).filter(isSeparate));
  return [
    ...parts,
    {title: {text: messages.separateTitle}, lead: messages.separateLead, questions: apart},
  ].filter(({questions}) => questions.length);
}

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
      <dt lang=${label.language ?? nothing} dir=${directionOf(label.language) ?? nothing}>
        ${label.text}
      </dt>
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
  return partsOf(scope, pages).map(
    ({title, lead, questions}) =>
      html`<section class="section">
        ${heading(level, marked(title))} ${lead === undefined ? nothing : html`<p>${lead}</p>`}
        <dl class="answers">${questions.map(row)}</dl>
      </section>`,
  );
}
