import {html, nothing} from 'lit';
import type {Problem} from '../../engine/answers.js';
import type {Step} from '../../engine/journey.js';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';

/** From how many questions on the browser may leave those that are out of sight undrawn. */
const long = 200;

/** About how high a question is: what is out of sight holds that much room until it is drawn. */
function heightOf({question: {options}}: PlannedQuestion): string {
  const count = Array.isArray(options) ? options.length : 0;
  return count === 0 ? 'low' : count < 8 ? 'high' : 'higher';
}

/** The questions of a step. In a long one, what is out of sight costs no layout until it is scrolled to. */
export function questions(
  scope: Scope,
  {pages, questions: shown}: Step,
  problems: ReadonlyMap<string, Problem>,
  {headed, isHeading}: {headed: boolean; isHeading: boolean},
): unknown {
  const problemsIn = ({name, children}: PlannedQuestion): Problem[] => {
    const own = problems.get(name);
    return [...(own ? [own] : []), ...children.flatMap(problemsIn)];
  };
  const inStep = new Set(shown);
  const one = (question: PlannedQuestion) =>
    html`<dweud-question
      class=${`question ${heightOf(question)}`}
      part="question"
      .scope=${scope}
      .planned=${question}
      .problems=${problemsIn(question)}
      .isHeading=${isHeading && question.answerSchema !== undefined}
    ></dweud-question>`;
  const page = (planned: PlannedPage) => html`
    ${headed ? heading(scope.headingLevel + 1, scope.say(planned.page.title)) : nothing}
    ${
      planned.page.intro !== undefined && scope.journey.begins(planned)
        ? scope.sayMarkdown(planned.page.intro, scope.headingLevel + 1)
        : nothing
    }
    ${planned.questions.filter((question) => !question.parent && inStep.has(question)).map(one)}
  `;
  return html`<div class=${shown.length > long ? 'questions long' : 'questions'}>
    ${pages.map(page)}
  </div>`;
}
