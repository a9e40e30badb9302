import {html, nothing} from 'lit';
import type {PlannedQuestion} from '../../engine/plan.js';
import {linesOf} from '../../questions/keyings.js';
import {codeBox} from './code-box.js';
import type {KeyingView} from './keying-view.js';
import {inForm} from './own-words.js';
import type {Mark} from './sheet.js';

/** What is said of a question that has been left: that its answer breaks a rule, or that one is missing. */
function noteOf({scope, own, keying}: KeyingView, planned: PlannedQuestion): unknown {
  const {session} = scope;
  const [problem] = keying.visited.has(planned.name) ? session.problems([planned]) : [];
  if (!problem) return nothing;
  const {messages: words} = own;
  const text =
    session.answerTo(planned.name) === undefined
      ? words.isMissing
      : html`${words.breaksRule} ${inForm(scope, own, scope.fault(problem))}`;
  return html`<p class="hint keyed-note">${text}</p>`;
}

/** What is on paper in place of an answer. */
function beside({own, keying, numbers, actions}: KeyingView, {name}: PlannedQuestion): unknown {
  const {messages: words} = own;
  const mark = keying.marks.get(name);
  const changed = ({target}: Event) =>
    actions.mark(name, ((target as HTMLSelectElement).value || undefined) as Mark | undefined);
  return html`<label class="keyed-beside"
    ><span aria-hidden="true">${words.paperHas}</span>
    <select
      class="input"
      part="input"
      aria-label=${words.paperHasOf(numbers.get(name)!)}
      @change=${changed}
    >
      <option value="" .selected=${mark === undefined}>${words.asKeyed}</option>
      <option value="illegible" .selected=${mark === 'illegible'}>${words.illegible}</option>
      <option value="spoiled" .selected=${mark === 'spoiled'}>${words.spoiled}</option>
    </select></label
  >`;
}

/** A question that is off the route: what is on paper there is noted, and no part of a response. */
function offRoute({own, keying, actions}: KeyingView, {name}: PlannedQuestion): unknown {
  const {messages: words} = own;
  const changed = ({target}: Event) =>
    actions.mark(name, (target as HTMLInputElement).checked ? 'offRoute' : undefined);
  const id = `keyed-${name}-written`;
  return html`<p class="hint">${words.offRoute}</p>
    <div class="option keyed-beside" part="option">
      <input
        type="checkbox"
        class="tick"
        id=${id}
        .checked=${keying.marks.get(name) === 'offRoute'}
        @change=${changed}
      />
      <label for=${id}>${words.offRouteWritten}</label>
    </div>`;
}

function control(view: KeyingView, planned: PlannedQuestion): unknown {
  const {scope, own} = view;
  const {name, question, model} = planned;
  const lines = linesOf(question);
  if (lines)
    return html`<p class="label" part="label" id="keyed-${name}-label">
        ${inForm(scope, own, scope.say(question.label!))}
      </p>
      ${lines.map((line, index) => codeBox(view, planned, line, index))}`;
  if (model.files?.(question))
    return html`<p class="label">${inForm(scope, own, scope.say(question.label!))}</p>
      <p class="hint">${own.messages.files}</p>`;
  return inForm(
    scope,
    own,
    html`<dweud-question
      class="keyed-written"
      part="question"
      .scope=${scope}
      .planned=${planned}
      .problems=${[]}
      .isHeading=${false}
    ></dweud-question>`,
  );
}

/** Whether a question is drawn by the one that holds it. */
export const isWithin = ({parent}: PlannedQuestion): boolean =>
  parent !== undefined && linesOf(parent.question) === undefined;

/** One question of a sheet: its number on paper, where its answer is keyed, and what is said of it. */
export function keyedQuestion(view: KeyingView, planned: PlannedQuestion): unknown {
  const {scope, own, numbers, actions} = view;
  const {name} = planned;
  const isOn = scope.session.isOn(planned);
  return html`<div
    class="question keyed"
    part="question"
    role="group"
    aria-labelledby="keyed-${name}-number"
    data-question=${name}
    @focusout=${({relatedTarget, currentTarget}: FocusEvent) => {
      if (!(currentTarget as Element).contains(relatedTarget as Node | null)) actions.leaves(name);
    }}
  >
    <p class="caption" id="keyed-${name}-number">${own.messages.question(numbers.get(name)!)}</p>
    ${isOn ? [control(view, planned), noteOf(view, planned), beside(view, planned)] : offRoute(view, planned)}
  </div>`;
}
