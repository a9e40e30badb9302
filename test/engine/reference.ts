import type {Plan, PlannedQuestion} from '../../src/engine/plan.js';

// A second opinion on conditions and routes: written from the words of the specification, without JSON Schema and
// without the engine's own bookkeeping, so that it fails for other reasons than the engine does.

type Json = Record<string, unknown>;
type Facts = {answers: ReadonlyMap<string, unknown>; context: Json};

const kindOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function satisfies(matcher: Json, answer: unknown): boolean {
  return Object.entries(matcher).every(([keyword, limit]) => {
    const number = limit as number;
    switch (keyword) {
      case 'type':
        return limit === 'integer' ? Number.isInteger(answer) : kindOf(answer) === limit;
      case 'const':
        return answer === limit;
      case 'enum':
        return (limit as unknown[]).includes(answer);
      case 'minimum':
        return typeof answer !== 'number' || answer >= number;
      case 'maximum':
        return typeof answer !== 'number' || answer <= number;
      case 'exclusiveMinimum':
        return typeof answer !== 'number' || answer > number;
      case 'exclusiveMaximum':
        return typeof answer !== 'number' || answer < number;
      case 'minLength':
        return typeof answer !== 'string' || [...answer].length >= number;
      case 'maxLength':
        return typeof answer !== 'string' || [...answer].length <= number;
      case 'minItems':
        return !Array.isArray(answer) || answer.length >= number;
      case 'maxItems':
        return !Array.isArray(answer) || answer.length <= number;
      case 'contains':
        return !Array.isArray(answer) || answer.some((item) => satisfies(limit as Json, item));
      case 'not':
        return !satisfies(limit as Json, answer);
      case 'allOf':
        return (limit as Json[]).every((part) => satisfies(part, answer));
      case 'anyOf':
        return (limit as Json[]).some((part) => satisfies(part, answer));
      default:
        throw new Error(`The reference does not know ${keyword}.`);
    }
  });
}

/** Whether a condition holds. `lists` names the questions whose answers are lists. */
export function holds(condition: Json, facts: Facts, lists: ReadonlySet<string>): boolean {
  return Object.entries(condition).every(([key, value]) => {
    if (key === 'allOf') return (value as Json[]).every((part) => holds(part, facts, lists));
    if (key === 'anyOf') return (value as Json[]).some((part) => holds(part, facts, lists));
    if (key === 'not') return !holds(value as Json, facts, lists);
    const context = key.startsWith('context.');
    const name = context ? key.slice(8) : key;
    const given = context ? Object.hasOwn(facts.context, name) : facts.answers.has(name);
    const answer = context ? facts.context[name] : facts.answers.get(name);
    if (kindOf(value) === 'object' && Object.hasOwn(value as Json, 'answered'))
      return (value as Json)['answered'] === given;
    if (!given) return false;
    if (kindOf(value) === 'object') {
      const matcher = value as Json;
      // What JSON Schema lets pass: a text is no number, so no bound holds for it.
      const isBound = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].some(
        (keyword) => keyword in matcher,
      );
      if (isBound && !('type' in matcher) && typeof answer !== 'number') return false;
      return satisfies(matcher, answer);
    }
    const wanted = Array.isArray(value) ? value : [value];
    return !context && lists.has(name)
      ? Array.isArray(answer) && answer.some((item) => wanted.includes(item))
      : wanted.includes(answer);
  });
}

/** The questions on the route, and the answers to them, given everything that was ever answered. */
export function routeOf(
  plan: Plan,
  all: ReadonlyMap<string, unknown>,
  context: Json,
): {pages: Set<string>; on: Set<string>; answers: Map<string, unknown>} {
  const pages = new Set<string>();
  const on = new Set<string>();
  const answers = new Map<string, unknown>();
  const lists = new Set(
    [...plan.questions.values()]
      .filter(({question}) => question.type === 'checkboxes')
      .map(({name}) => name),
  );
  const facts = {answers, context};
  const revealed = ({parent, name}: PlannedQuestion) => {
    if (!parent) return true;
    if (!on.has(parent.name)) return false;
    const options = parent.question['options'] as Json[];
    const option = options.find(({other, followUp}) =>
      other
        ? ((other as Json)['name'] ?? `${parent.name}_other`) === name
        : (followUp as Json | undefined)?.['name'] === name,
    )!;
    const answer = answers.get(parent.name);
    return lists.has(parent.name)
      ? Array.isArray(answer) && answer.includes(option['value'])
      : answer === option['value'];
  };
  for (const {page, questions} of plan.pages) {
    if (page.showIf && !holds(page.showIf, facts, lists)) continue;
    pages.add(page.id);
    for (const one of questions) {
      const showIf = one.question['showIf'] as Json | undefined;
      if (!revealed(one) || (showIf && !holds(showIf, facts, lists))) continue;
      on.add(one.name);
      if (all.has(one.name)) answers.set(one.name, all.get(one.name));
    }
  }
  return {pages, on, answers};
}
