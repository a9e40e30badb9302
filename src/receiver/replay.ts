import type {Plan} from '../engine/plan.js';
import {Route, type Facts} from '../engine/route.js';

type Values = Readonly<Record<string, unknown>>;

/** The route that these answers lead along, found by the form’s own engine, and what conditions see on it. */
export function replay(
  plan: Plan,
  answers: Values,
  context: Values = {},
): {readonly route: Route; readonly facts: Facts} {
  // Without prototypes, so that a condition sees what was sent and nothing that objects inherit.
  const onRoute = Object.create(null) as Record<string, unknown>;
  const facts = {answers: onRoute, context: Object.assign(Object.create(null) as Values, context)};
  const route = new Route(plan);
  const place = (question: Parameters<Route['isOn']>[0]) => {
    const {name} = question;
    if (Object.hasOwn(answers, name) && route.isOn(question)) onRoute[name] = answers[name];
    else delete onRoute[name];
  };
  for (const question of plan.questions.values()) place(question);
  route.start(facts, place);
  return {route, facts};
}
