import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {closingWords} from '../../i18n/moment-words.js';
import {takesAnswer} from '../../engine/way.js';
import {heading} from '../../markup/heading.js';
import type {Scope, Situation} from '../scope.js';
import {languageList} from './language-list.js';
import {stuck} from './failure.js';
import {questions} from './questions.js';
import {introduction} from './start.js';

function content(scope: Scope, situation: Situation): unknown {
  const {definition, messages, headingLevel, journey} = scope;
  const {step, layout, progress} = journey;
  const title = scope.say(definition.title);
  const head = (words: unknown) => heading(headingLevel, words, {id: 'heading', focusable: true});
  if (step.kind === 'start') return html`${head(title)} ${introduction(scope)}`;
  if (step.kind === 'exit') return scope.ending.exit(scope);
  if (step.kind === 'check') return scope.ending.check(scope, situation);
  if (layout === 'all')
    return html`${head(title)} ${journey.introducesHere ? introduction(scope) : nothing}
    ${questions(scope, step, situation, {headed: true, isHeading: false})}`;
  const isHeading = layout === 'question' && !hasMoreToRead(scope);
  const page = scope.say(step.pages[0]!.page.title);
  return html`<p class="caption">
      <span>${isHeading ? page : title}</span>${
        progress ? html`<span>${messages.progress(progress.at, progress.of)}</span>` : nothing
      }
    </p>
    ${isHeading ? nothing : head(page)}
    ${questions(scope, step, situation, {headed: false, isHeading})}`;
}

/** Whether there is more on a step than one question: then that question is not the heading, or the rest is skipped. */
function hasMoreToRead({journey}: Scope): boolean {
  const {step} = journey;
  const tops = step.questions.filter(({parent}) => !parent);
  return (
    tops.length > 1 ||
    !tops.every(takesAnswer) ||
    (step.pages[0]!.page.intro !== undefined && journey.begins(step.pages[0]!))
  );
}

function button({journey, messages}: Scope, {sending: {state}}: Situation): unknown {
  const {step, isLast} = journey;
  if (step.kind === 'exit') return nothing;
  const atRest =
    step.kind === 'start' ? messages.startNow : isLast ? messages.send : messages.continue;
  const words =
    state === 'under-way'
      ? messages.sending
      : state === 'not-received'
        ? messages.tryAgain
        : atRest;
  return html`${isLast && step.kind !== 'start' && state === 'no' ? html`<p>${messages.beforeSending}</p>` : nothing}
    <div class="buttons">
      <button
        id="next"
        class="button"
        part="button"
        aria-disabled=${state === 'under-way' ? 'true' : nothing}
        aria-describedby=${state === 'not-received' ? 'not-received' : nothing}
      >
        ${words}
      </button>
    </div>`;
}

/** The step that a person is at, with the way back, the languages, and what is wrong. */
export function step(scope: Scope, situation: Situation): unknown {
  const {journey, messages, actions, definition} = scope;
  const {problems, sending, isStuck} = situation;
  const top = html`${scope.parts.standing?.screen(scope)}
    <div class="top">
      ${
        journey.previous && sending.state !== 'received'
          ? html`<button type="button" class="text-button back" @click=${actions.back}>
              ${messages.back}
            </button>`
          : html`<span></span>`
      }
      ${languageList(scope)}
    </div>`;
  if (sending.state === 'received') return html`${top} ${scope.ending.sent(scope, sending)}`;
  const submit = (event: Event) => {
    event.preventDefault();
    actions.next();
  };
  return keyed(
    // A question that was drawn while its part was missing would not be drawn again.
    isStuck || journey.step.id,
    html`${top} ${isStuck ? stuck(scope) : nothing}
      ${problems.size ? scope.ending.errorSummary(scope, [...problems.values()]) : nothing}
      ${sending.state === 'no' ? nothing : scope.ending.onItsWay(scope, sending)}
      <form novalidate @submit=${submit}>
        ${content(scope, situation)} ${button(scope, situation)}
      </form>
      ${
        definition.closes && journey.step.kind !== 'start'
          ? html`<p class="foot">
              ${messages.closesAt(closingWords(definition.closes, messages))}
            </p>`
          : nothing
      }
      ${scope.parts.drafts?.foot(scope)}`,
  );
}
