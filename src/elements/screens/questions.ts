import {html, nothing} from 'lit';
import type {Problem} from '../../engine/answers.js';
import type {Step} from '../../engine/way.js';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {heading} from '../../markup/heading.js';
import type {Scope, Situation} from '../scope.js';

/** From how many questions on the browser may leave those that are out of sight undrawn. */
const long = 200;
/** How many of them it leaves undrawn together: it keeps watch over each stretch. */
const stretch = 10;

/** The questions of a step. In a long one, what is out of sight costs no layout until it is scrolled to. */
export function questions(
  scope: Scope,
  {pages, questions: shown}: Step,
  {problems, extent}: Situation,
  {headed, isHeading}: {headed: boolean; isHeading: boolean},
): unknown {
  const problemsIn = ({name, children}: PlannedQuestion): Problem[] => {
    const own = problems.get(name);
    return [...(own ? [own] : []), ...children.flatMap(problemsIn)];
  };
  const inStep = new Set(shown);
  let room = extent;
  const one = (question: PlannedQuestion) =>
    html`<dweud-question
      class="question"
      part="question"
      .scope=${scope}
      .planned=${question}
      .problems=${problemsIn(question)}
      .isHeading=${isHeading}
    ></dweud-question>`;
  const inStretches = (drawn: readonly unknown[]) =>
    shown.length > long
      ? Array.from(
          {length: Math.ceil(drawn.length / stretch)},
          (_, at) =>
            html`<div class="stretch">${drawn.slice(at * stretch, (at + 1) * stretch)}</div>`,
        )
      : drawn;
  const page = (planned: PlannedPage) => html`
    ${headed ? heading(scope.headingLevel + 1, scope.say(planned.page.title)) : nothing}
    ${
      planned.page.intro !== undefined && scope.journey.begins(planned)
        ? scope.sayMarkdown(planned.page.intro, scope.headingLevel + 1)
        : nothing
    }
    ${inStretches(
      planned.questions
        .filter((question) => !question.parent && inStep.has(question) && room-- > 0)
        .map(one),
    )}
  `;
  return html`<div class="questions">${pages.map(page)}</div>`;
}
