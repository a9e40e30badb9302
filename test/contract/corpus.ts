import type {Response} from '../../src/definition/generated/types.js';
import type {JsonSchema} from '../../src/definition/interpret.js';
import type {Plan, PlannedQuestion} from '../../src/engine/plan.js';
import {Session} from '../../src/engine/session.js';
import {valuesOf} from '../../src/authoring/values-of.js';
import {judgeOf} from '../../src/receiver/index.js';
import {choicesFrom, oneOf, type Choose} from '../engine/runs.js';
import {aimed, defects} from './defects.js';
import {someOf} from './some-of.js';

/** A response that was made up, and what was done to it. */
export interface Made {
  readonly response: unknown;
  /** The name of its one defect; undefined for one that a form could have sent. */
  readonly defect?: string;
  /** The verdict of `judgeOf`. */
  readonly isRight: boolean;
}

const now = new Date('2026-11-23T12:00:00Z');

function answerAt(session: Session, one: PlannedQuestion, choose: Choose): void {
  const schema = session.question(one.name).answerSchema;
  const likely = [...Array.from({length: 6}, () => someOf(schema, choose)), ...valuesOf(schema)];
  for (const typed of likely) {
    session.answer(one.name, typed);
    if (session.answerTo(one.name) !== undefined && !session.problems([one]).length) return;
  }
  session.answer(one.name, undefined);
}

/** A response as a form closes it; undefined where the person would have left, or was stuck. */
function respond(plan: Plan, choose: Choose): Response | undefined {
  const {languages} = plan.definition;
  let made = 0;
  const id = () =>
    `${choose(2 ** 31)
      .toString(16)
      .padStart(8, '0')}-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const session = new Session(plan, {
    now: () => now,
    newId: id,
    random: () => choose(1000) / 1000,
    ...(choose(3) === 0 && {context: {source: oneOf(choose, ['post', 'poster']), age: choose(99)}}),
  });
  const share = choose(5);
  for (const one of plan.questions.values())
    if (one.answerSchema !== undefined && session.isOn(one))
      if (one.question.required || choose(4) < share) answerAt(session, one, choose);
  if (session.problems(plan.questions.values()).length) return undefined;
  if (plan.pages.some((page) => session.isOpen(page) && session.exits(page))) return undefined;
  const response = session.close({
    language: oneOf(choose, languages),
    channel: oneOf(choose, ['web', 'kiosk', 'interviewer', 'paper']),
    ...(choose(4) === 0 && {collection: {event: 'Market hall', device: 'tablet-3'}}),
  });
  const names = Object.keys(response.answers);
  if (!names.length || choose(4)) return response;
  return {...response, answerLanguages: {[oneOf(choose, names)]: oneOf(choose, languages)}};
}

/**
 * Responses to a consultation, the same for the same seed: two in five as a form could send them, the others each with
 * one defect, whichever the judge calls one.
 */
export function* corpusOf(
  plan: Plan,
  contract: JsonSchema,
  count: number,
  seed = 20_261_127,
): Generator<Made> {
  const choose = choicesFrom(seed);
  const judge = judgeOf(plan);
  const isRight = (response: unknown) => !judge(response).length;
  const copy = (response: Response): Response => JSON.parse(JSON.stringify(response)) as Response;
  const fresh = () => {
    for (let tries = 0; tries < 200; tries++) {
      const response = respond(plan, choose);
      if (response) return copy(response);
    }
    throw new Error(`No response to ${plan.definition.id} could be made up.`);
  };
  const beside = defects.filter(([name]) => aimed.has(name));
  let valid = fresh();
  for (let made = 0; made < count; made++) {
    if (made % 5 < 2) {
      valid = fresh();
      yield {response: valid, isRight: isRight(valid)};
      continue;
    }
    for (let tries = 0; tries < 100; tries++) {
      const [defect, make] = oneOf(choose, made % 5 === 4 && tries < 50 ? beside : defects);
      const response = copy(valid);
      if (!make(response, {plan, contract, choose})) continue;
      const verdict = isRight(response);
      // What happens to be right all the same is no defect, and is looked for in vain now and then.
      if (verdict && tries < 99) continue;
      yield {response, defect, isRight: verdict};
      break;
    }
  }
}
