import type {ContactDetails, Response} from '../../definition/generated/types.js';
import type {AnyQuestion} from '../../definition/read-definition.js';
import type {JsonSchema} from '../../definition/interpret.js';
import {Journey} from '../../engine/journey.js';
import {LiveSession} from '../../engine/live-session.js';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import type {Problem} from '../../engine/answers.js';
import {Session} from '../../engine/session.js';
import {takesAnswer} from '../../engine/way.js';
import {valuesOf} from '../values-of.js';
import {chosenIn, choicesIn, type Choice} from './choices-in.js';
import {oneOf, shuffled, uuidFrom, type Choose} from './choices.js';
import {nothing, type Fact, type Ground} from './ground.js';
import {answerFrom} from './made-answer.js';
import type {Pace} from './pace.js';
import type {Wishes} from './wishes.js';

/** Who answers a document, and how. */
export interface Respondent {
  readonly choose: Choose;
  readonly language: string;
  /** Words in that language. */
  readonly words: readonly string[];
  readonly pace: Pace;
  /** When they begin. */
  readonly startedAt: Date;
  /** Where they have to come to, if anywhere. */
  readonly wishes?: Wishes;
  /** Says of a choice whether it should be taken where nothing else is wished for. */
  readonly prefers?: (place: string, choice: Choice) => boolean;
  /** Whether many of their answers are only just accepted. */
  readonly isExtreme?: boolean;
}

/** Somebody who could not go on: the question that nothing could be answered to, and why. */
export interface Stuck {
  readonly page: string;
  readonly question?: string;
  readonly keyword: string;
}

/** What became of a respondent. */
export interface Walked {
  readonly outcome: 'sent' | 'left' | 'stuck';
  readonly pages: ReadonlySet<PlannedPage>;
  /** By the place of a question: its name, after that of the question in whose items it is asked, with a dot between. */
  readonly asked: ReadonlyMap<string, PlannedQuestion>;
  readonly chosen: ReadonlyMap<string, ReadonlySet<Choice>>;
  /** The page that they left by. */
  readonly exit?: PlannedPage;
  readonly stuck?: Stuck;
  readonly response?: Response;
  readonly contact?: ContactDetails;
  /** The answers on the route. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** How long it took them, in seconds: an estimate. */
  readonly seconds: number;
}

const quarter = 15 * 60_000;
const days = new Map<number, string>();

/** A session that looks at the calendar once in a quarter of an hour, where the day can change: clocks are slow. */
class QuickSession extends Session {
  override get today(): string {
    const time = Math.floor(this.options.now().getTime() / quarter);
    let day = days.get(time);
    if (day === undefined) days.set(time, (day = super.today));
    return day;
  }
}

/** As many answers are tried before a question is given up. */
const tries = 12;
/** No way is as long. */
const mostSteps = 5000;

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

/** One walk through a document: what was seen and chosen on the way. */
class Walk {
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

/** Answers that are made of wanted choices, as far as the schema shows how. */
function* ways(
  schema: JsonSchema | undefined,
  wanted: readonly Choice[],
  choose: Choose,
): Generator<unknown> {
  const {type, properties} = (schema ?? {}) as {
    readonly type?: unknown;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
  };
  const choice = oneOf(choose, wanted);
  if (type === 'array') {
    yield wanted;
    yield [choice];
    return;
  }
  if (type !== 'object' || !properties) {
    yield choice;
    return;
  }
  // In each row what is wanted there, and elsewhere what comes first.
  const cells = Object.entries(properties).map(([key, part]) => {
    const own = choicesIn(part);
    const isList = (part as {readonly type?: unknown}).type === 'array';
    const value = own.find((one) => wanted.includes(one)) ?? own[0] ?? valuesOf(part)[0];
    return [key, isList ? [value] : value] as const;
  });
  yield Object.fromEntries(cells);
  const alone = cells.find(([key]) => key === choice);
  if (alone) yield Object.fromEntries([alone]);
}

function contextOf({facts}: Ground, {choose, wishes}: Respondent): Record<string, Fact> {
  const context: Record<string, Fact> = {};
  for (const [name, values] of facts) {
    const value = oneOf(choose, wishes?.facts.get(name) ?? values);
    if (value !== undefined) context[name] = value;
  }
  return context;
}

/** Sends somebody through a document, with the engine of the form itself. */
export function walk(ground: Ground, who: Respondent): Walked {
  const {plan} = ground;
  const {choose, pace, language, wishes} = who;
  let seconds = pace.opening;
  const now = () => new Date(who.startedAt.getTime() + Math.round(seconds) * 1000);
  const session = new QuickSession(plan, {
    now,
    context: contextOf(ground, who),
    newId: () => uuidFrom(choose),
    random: () => choose(1_000_000) / 1_000_000,
  });
  const walked = new Walk(who, session.today);
  const journey = new Journey(session, 'page', true);
  const pages = new Set<PlannedPage>();
  const end = (outcome: Walked['outcome'], more: Partial<Walked> = {}): Walked => ({
    outcome,
    pages,
    asked: walked.asked,
    chosen: walked.chosen,
    answers: session.answersOnRoute,
    seconds,
    ...more,
  });
  const stuckAt = (page: PlannedPage | undefined, problem?: Problem, keyword = 'loop') =>
    end('stuck', {
      stuck: {
        page: page?.page.id ?? '',
        ...(problem && {question: problem.question}),
        keyword: problem?.keyword ?? keyword,
      },
    });
  const changeOfMind = () => {
    const names = Object.keys(session.answersOnRoute).filter((name) =>
      takesAnswer(session.question(name)),
    );
    if (!names.length) return undefined;
    const planned = session.question(oneOf(choose, names));
    journey.change(planned.name);
    return walked.answer(session, planned, ground, '', wishes);
  };
  let mended = 0;
  let changes = wishes ? 0 : oneOf(choose, [0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
  for (let steps = 0; steps < mostSteps; steps++) {
    const {kind, questions, pages: shown} = journey.step;
    if (kind === 'exit') {
      seconds += pace.exit(plan, shown[0]!);
      return end('left', {exit: shown[0]!});
    }
    if (kind === 'questions') {
      for (const page of shown) {
        pages.add(page);
        seconds += pace.page(plan, page);
      }
      for (const planned of questions) {
        if (!session.isOn(planned)) continue;
        // Whoever comes here again mends what is wrong, and leaves the rest.
        if (walked.asked.has(planned.name) && !session.problems([planned]).length) continue;
        const problem = walked.answer(session, planned, ground, '', wishes);
        if (problem) return stuckAt(planned.page, problem);
        seconds += pace.question(planned, session.answersOnRoute[planned.name]);
      }
    }
    if (kind === 'check' && changes-- > 0) {
      const problem = changeOfMind();
      if (problem) return stuckAt(shown[0], problem);
    }
    const outcome = journey.next();
    if (outcome.kind === 'send') {
      const response = session.close({language, channel: 'web'});
      const {contact} = session;
      return end('sent', {response, ...(contact && {contact})});
    }
    // An answer on this page may refuse another on it: whoever is told so answers again.
    if (outcome.kind === 'problems' && ++mended > tries)
      return stuckAt(shown[0], outcome.problems[0]);
  }
  return stuckAt(undefined);
}
