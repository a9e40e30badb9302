import {compileCondition} from '../../../src/engine/condition.js';
import {interpreter} from '../../../src/definition/interpret.js';
import {derivedFrom, derivedIn} from '../../../src/engine/derived.js';
import {isListIn, type Plan, type PlannedQuestion} from '../../../src/engine/plan.js';
import {takesAnswer} from '../../../src/engine/way.js';
import type {Condition} from '../../../src/definition/generated/types.js';
import type {Landing, Routing} from '../../../src/authoring/paper/routing.js';
import {isPrinted} from '../../../src/authoring/paper/way-on-paper.js';

/** What somebody would tick or write at each question, if they come there; undefined for leaving it out. */
export type Mind = (planned: PlannedQuestion) => unknown;

/**
 * Somebody with a pen who does what paper says and no more: reads from the top, checks what stands over a question, goes
 * where an option sends them. Answers what they have written, by question; `left` says that they stopped at an exit.
 */
export function readPaper(plan: Plan, routing: Routing, mind: Mind) {
  const answers: Record<string, unknown> = {};
  const isList = isListIn(plan.questions);
  const derived = derivedIn(plan);
  const holds = (condition: Condition) => {
    const facts = {...answers};
    // What follows from answers they work out in their head.
    for (const one of derived) {
      const value = derivedFrom(plan, one, facts);
      if (value !== undefined) facts[one.name] = value;
    }
    const judge = interpreter(compileCondition(condition, isList).schema);
    return judge({answers: facts, context: {}}) === undefined;
  };
  const places = plan.pages.flatMap((page) => [
    {kind: 'page' as const, page},
    ...page.questions.filter(isPrinted).map((planned) => ({kind: 'question' as const, planned})),
    {kind: 'exit' as const, page},
  ]);
  const placeOf = (landing: Landing) =>
    landing.kind === 'end'
      ? places.length
      : places.findIndex((place) =>
          landing.kind === 'question'
            ? place.kind === 'question' && place.planned.name === landing.name
            : place.kind === landing.kind && place.page === landing.page,
        );
  let at = 0;
  while (at < places.length) {
    const place = places[at]!;
    let next = at + 1;
    if (place.kind === 'page') {
      const {conditions, otherwise} = routing.pages.get(place.page)!;
      if (!conditions.every(holds)) next = placeOf(otherwise);
    } else if (place.kind === 'exit') {
      const {exitIf} = place.page.page;
      if (exitIf && holds(exitIf)) return {answers, left: true};
    } else {
      const {planned} = place;
      const own = routing.questions.get(planned)!;
      if (takesAnswer(planned) && own.conditions.every(holds)) {
        const answer = mind(planned);
        if (answer !== undefined) answers[planned.name] = answer;
        for (const child of planned.children)
          if (!isPrinted(child) && answer !== undefined && holds({[planned.name]: child.when})) {
            const beside = mind(child);
            if (beside !== undefined) answers[child.name] = beside;
          }
        const to = own.then ?? (answer === undefined ? own.unanswered : own.jumps.get(answer));
        if (to) next = placeOf(to);
      }
    }
    if (next <= at) throw new Error(`Paper sends people back, from place ${at} to ${next}.`);
    at = next;
  }
  return {answers, left: false};
}
