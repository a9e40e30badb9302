import {derivedFrom, derivedIn} from './derived.js';
import type {Plan, PlannedQuestion} from './plan.js';
import {Route, type Facts} from './route.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * The route that these answers lead along, found by the form’s own engine, and what conditions see on it. An answer that
 * follows from others is what they make it, whatever was sent.
 */
export function replay(
  plan: Plan,
  answers: Values,
  context: Values = {},
): {readonly route: Route; readonly facts: Facts} {
  // Without prototypes, so that a condition sees what was sent and nothing that objects inherit.
  const onRoute = Object.create(null) as Record<string, unknown>;
  const facts = {answers: onRoute, context: Object.assign(Object.create(null) as Values, context)};
  const route = new Route(plan);
  const answerTo = (planned: PlannedQuestion) => {
    if (planned.model.derive) return derivedFrom(plan, planned, onRoute);
    return Object.hasOwn(answers, planned.name) ? answers[planned.name] : undefined;
  };
  const place = (question: PlannedQuestion) => {
    const answer = route.isOn(question) ? answerTo(question) : undefined;
    if (answer === undefined) delete onRoute[question.name];
    else onRoute[question.name] = answer;
  };
  for (const question of plan.questions.values()) place(question);
  route.start(facts, place);
  // Each follows from what stands before it, which is settled by then.
  for (const question of derivedIn(plan)) {
    place(question);
    route.update(question.name, facts, place);
  }
  return {route, facts};
}
