import type {JsonSchema} from '../../definition/interpret.js';
import type {AnyQuestion} from '../../definition/read-definition.js';
import type {Problem} from '../../engine/answers.js';
import {LiveSession} from '../../engine/live-session.js';
import type {PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {valuesOf} from '../values-of.js';
import {chosenIn, choicesIn, type Choice} from './choices-in.js';
import {shuffled} from './choices.js';
import {nothing, type Ground} from './ground.js';
import {answerFrom} from './made-answer.js';
import type {Respondent} from './respondent.js';
import {ways} from './ways.js';
import type {Wishes} from './wishes.js';

/** As many answers are tried before a question is given up. */
export const tries = 12;

const known = new WeakMap<
  object,
  {readonly schema: JsonSchema | undefined; readonly rules: Readonly<Record<string, unknown>>}
>();

/** The schema and the rules of a question as it is asked. */
function askedFor(question: AnyQuestion, {model}: PlannedQuestion) {
  let own = known.get(question);
  if (!own)
    known.set(
      question,
      (own = {schema: model.answerSchema(question), rules: model.rules?.(question) ?? {}}),
    );
  return own;
}

/** How a respondent answers, and what they saw and chose. */
export class Answering {
  readonly asked = new Map<string, PlannedQuestion>();
  readonly chosen = new Map<string, Set<Choice>>();
  readonly #who: Respondent;
  readonly #today: string;

  constructor(who: Respondent, today: string) {
    this.#who = who;
    this.#today = today;
  }

  /** Answers a question that is asked, or leaves it; whoever has to answer goes on trying. */
  answer(
    session: LiveSession,
    planned: PlannedQuestion,
    ground: Ground,
    scope: string,
    wishes: Wishes | undefined,
  ): Problem | undefined {
    const place = scope + planned.name;
    this.asked.set(place, planned);
    if (!takesAnswer(planned)) return undefined;
    const wished = wishes?.answers.get(planned.name);
    if (wished?.includes(nothing) && (wished.length === 1 || this.#who.choose(2))) return undefined;
    const problem = this.#give(
      session,
      planned,
      this.#candidates(session, planned, ground, scope, wishes),
    );
    if (problem) return problem;
    const answer = session.answerTo(planned.name);
    if (answer === undefined) return undefined;
    const chosen = this.chosen.get(place) ?? new Set();
    this.chosen.set(place, chosen);
    for (const choice of chosenIn(answer, planned.model.hasMembers)) chosen.add(choice);
    return undefined;
  }

  /** Gives the first answer that is accepted. */
  #give(
    session: LiveSession,
    planned: PlannedQuestion,
    candidates: Iterable<unknown>,
  ): Problem | undefined {
    for (const candidate of candidates) {
      session.answer(planned.name, candidate);
      if (!session.problems([planned], this.#today).length) return undefined;
    }
    session.answer(planned.name, undefined);
    return session.problems([planned], this.#today)[0];
  }

  *#candidates(
    session: LiveSession,
    planned: PlannedQuestion,
    ground: Ground,
    scope: string,
    wishes: Wishes | undefined,
  ): Generator<unknown> {
    const {choose, words, prefers, isExtreme} = this.#who;
    const {name, model} = planned;
    const question = session.asked(planned);
    const wished = wishes?.answers.get(name)?.filter((one) => one !== nothing);
    if (wished) yield* shuffled(choose, wished).slice(0, tries);
    const items = ground.itemsOf(name);
    const place = scope + name;
    if (items) {
      for (let again = 0; again < tries; again++)
        yield this.#items(items, `${place}.`, wishes?.items.get(name), question);
      return;
    }
    const {schema, rules} = askedFor(question, planned);
    if (prefers) {
      const wanted = choicesIn(schema, model.hasMembers).filter((one) => prefers(place, one));
      if (wanted.length) yield* ways(schema, wanted, choose);
    } else if (!question.required && choose(6) === 0) return;
    for (let again = 0; again < tries; again++)
      yield answerFrom(
        {choose, words, today: this.#today, isBoundary: isExtreme === true && choose(3) === 0},
        schema,
        rules,
      );
    yield* valuesOf(schema);
  }

  /** Answers about each of a few items. */
  #items(
    ground: Ground,
    scope: string,
    wishes: Wishes | undefined,
    question: AnyQuestion,
  ): unknown[] {
    const {choose, startedAt} = this.#who;
    const bound = (name: string, otherwise: number) =>
      typeof question[name] === 'number' ? question[name] : otherwise;
    const most = Math.min(20, bound('max', 10));
    const count = Math.max(1, bound('min', 1)) + choose(3);
    return Array.from({length: Math.max(1, Math.min(count, most))}, (_, index) => {
      const session = new LiveSession(ground.plan, {now: () => startedAt});
      for (const planned of ground.plan.questions.values())
        if (session.isOn(planned))
          this.answer(session, planned, ground, scope, index === 0 ? wishes : undefined);
      return {...session.answersOnRoute};
    });
  }
}
