import {html} from 'lit';
import type {Text} from '../../definition/generated/types.js';
import {itemPlan} from '../../engine/item-plan.js';
import type {PlannedQuestion} from '../../engine/plan.js';
import type {SetAside} from '../../engine/prefill.js';
import {degrees} from '../../i18n/degrees.js';
import {heading} from '../../markup/heading.js';
import {asPoint} from '../../questions/point.js';
import type {Scope} from '../scope.js';

/** How deep an answer is shown. What goes deeper is no answer that a person gave. */
const deepest = 4;

/** The words for what an answer holds: for the names of its parts, and for values. */
interface Names {
  readonly parts: ReadonlyMap<unknown, Text>;
  readonly values: ReadonlyMap<unknown, Text>;
}

/** What is still known of a question's answers. */
function namesIn(planned: PlannedQuestion | undefined, {messages, rich}: Scope): Names {
  const {day, month, year} = messages;
  const listed = (...lists: string[]) =>
    lists
      .flatMap((list) => (planned?.question[list] ?? []) as {value: unknown; label: Text}[])
      .map(({value, label}) => [value, label] as const);
  const inner = [...((planned && itemPlan(planned)?.questions.values()) ?? [])];
  return {
    parts: new Map<unknown, Text>([
      ...Object.entries({...rich.contactDetails, ...rich.addressParts, day, month, year}),
      ...inner.map(({name, question}) => [name, question.label ?? name] as const),
      ...listed('options', 'rows'),
    ]),
    values: new Map(listed('columns', 'options', 'areas', 'points', 'extra')),
  };
}

/** An answer of any shape in words: it does not fit its question, so no question type can say it. */
function shown(answer: unknown, names: Names, scope: Scope, depth = 0): unknown {
  const point = asPoint(answer);
  if (point) return scope.say(degrees(point.coordinates, 4));
  const named = (value: unknown, known: ReadonlyMap<unknown, Text>) => {
    const name = known.get(value);
    return name === undefined ? String(value) : scope.say(name);
  };
  if (answer === null || typeof answer !== 'object') return named(answer, names.values);
  if (depth === deepest) return '…';
  const inner = (part: unknown) => shown(part, names, scope, depth + 1);
  return Array.isArray(answer)
    ? answer.map((part, at) => [at ? ', ' : '', inner(part)])
    : Object.entries(answer).map(
        ([key, part]) => html`<div>${named(key, names.parts)}: ${inner(part)}</div>`,
      );
}

/** What was asked, and for an answer about one of several items, about which. */
function asked({name, within}: SetAside, {session, say}: Scope) {
  const whole = within && session.plan.questions.get(within.name);
  const {questions} = (whole && itemPlan(whole)) ?? session.plan;
  const planned = questions.get(name);
  const label = planned?.question.label;
  const words = label === undefined ? name : say(label);
  return {
    planned,
    words: whole
      ? html`${say(whole.question['item'] as Text)} ${within.index + 1}: ${words}`
      : words,
  };
}

/** The answers that no longer fit, for the person to copy, until they take the list away. */
export function setAsideList(scope: Scope, list: readonly SetAside[], remove: () => void): unknown {
  const {rich, headingLevel} = scope;
  return html`<section class="set-aside" part="set-aside" aria-labelledby="set-aside">
    ${heading(headingLevel, rich.setAsideTitle, {id: 'set-aside', focusable: true})}
    <p>${rich.setAsideLead}</p>
    <dl>
      ${list.map((one) => {
        const {planned, words} = asked(one, scope);
        return html`<dt>${words}</dt>
          <dd dir="auto">${shown(one.answer, namesIn(planned, scope), scope)}</dd>`;
      })}
    </dl>
    <button type="button" class="button secondary" part="button" @click=${remove}>
      ${rich.setAsideRemove}
    </button>
  </section>`;
}
