import type {Response} from '../../definition/generated/types.js';
import {stepsOf} from '../../definition/json-pointer.js';
import {draftOf} from '../../engine/draft-of.js';
import {LiveSession} from '../../engine/live-session.js';
import type {Plan} from '../../engine/plan.js';
import {takeUp} from '../../engine/take-up.js';
import {takesAnswer, Way} from '../../engine/way.js';
import type {Refused} from '../simulation/simulation.js';

/** Answers to a question that no longer fit for one reason, and how many of the responses have some. */
export interface Unfit {
  /** The question; empty for what is not an answer. */
  readonly question: string;
  /** Why: a keyword of JSON Schema or of a question type, `notAsked` or `required`. */
  readonly keyword: string;
  /** A value that is refused, where it was chosen and not written: of several the most frequent. */
  readonly value?: string | number | boolean;
  /** How many other values are refused for this reason, where there are some. */
  readonly others?: number;
  readonly count: number;
}

type Refusal = Pick<Unfit, 'question' | 'keyword' | 'value'>;

/** Counts responses by question and reason, however many values are refused for it. */
class Tally {
  readonly #counts = new Map<
    string,
    Refusal & {count: number; values: Map<Unfit['value'], number>}
  >();

  /** Takes all that is refused in one response. */
  add(refusals: readonly Refusal[]): void {
    const seen = new Set<string>();
    for (const {question, keyword, value} of refusals) {
      const key = JSON.stringify([question, keyword]);
      const one = this.#counts.get(key) ?? {
        ...{question, keyword, count: 0},
        values: new Map<Unfit['value'], number>(),
      };
      this.#counts.set(key, one);
      // More than one part of a schema may say the same of an answer.
      if (!seen.has(key)) one.count++;
      seen.add(key);
      if (value !== undefined) one.values.set(value, (one.values.get(value) ?? 0) + 1);
    }
  }

  get all(): Unfit[] {
    return [...this.#counts.values()]
      .map(({question, keyword, count, values}) => {
        const [first] = [...values].sort((a, b) => b[1] - a[1]);
        return {
          ...{question, keyword},
          ...(first?.[0] !== undefined && {value: first[0]}),
          ...(values.size > 1 && {others: values.size - 1}),
          count,
        };
      })
      .sort((a, b) => b.count - a.count);
  }
}

/** The value at a pointer into a response, or the key that leads there where no such key may be. */
function valueAt(response: unknown, steps: readonly string[]): unknown {
  let value = response;
  for (const step of steps) {
    if (value === null || typeof value !== 'object') return step;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** What people write is their own, and is not shown. */
function chosen(plan: Plan, question: string, value: unknown): Pick<Unfit, 'value'> {
  const schema = JSON.stringify(plan.questions.get(question)?.answerSchema ?? null);
  const isShown =
    (typeof value === 'string' && schema.includes(JSON.stringify(value))) ||
    typeof value === 'number' ||
    typeof value === 'boolean';
  return isShown ? {value} : {};
}

const leads = new Set(['enum', 'const', 'unknownName', 'notAsked', 'minimum', 'maximum', 'type']);

/** A function that holds responses to an old version to the judgement of a new one. */
export function judgingAnew(
  before: Plan,
  after: Plan,
  judge: (response: unknown) => readonly Refused[],
) {
  const {id, version} = after.definition;
  const tally = new Tally();
  let all = 0;
  let held = 0;
  return {
    /** Judges one as if it had been given to the new version. */
    take(response: Response): void {
      all++;
      const faults = judge({...response, consultation: {id, version}});
      if (!faults.length) held++;
      const refusals = faults.map(({pointer, keyword}) => {
        const steps = stepsOf(pointer);
        const [member = '', name] = steps;
        const question = member === 'answers' ? (name ?? '') : steps.slice(0, 2).join('.');
        // A part that may not be there is named; a value that may not is shown.
        const isPart = keyword === 'unknownName' && steps.length > 2;
        const value = isPart
          ? steps.at(-1)
          : leads.has(keyword)
            ? valueAt(response, steps)
            : undefined;
        return {question, keyword, ...chosen(before, name ?? '', value)};
      });
      tally.add(refusals);
    },
    get found() {
      return {all, held, unfit: tally.all};
    },
  };
}

/** A function that takes up drafts of an old version in a new one. */
export function migrating(before: Plan, after: Plan, now: Date) {
  const tally = new Tally();
  const options = {now: () => now};
  let all = 0;
  let whole = 0;
  return {
    /** Makes a draft with these answers, and goes on with it. */
    take({answers, language, context}: Response): void {
      all++;
      const session = new LiveSession(before, {...options, ...(context && {context})});
      for (const planned of before.questions.values())
        if (takesAnswer(planned) && Object.hasOwn(answers, planned.name))
          session.answer(planned.name, answers[planned.name]);
      const draft = draftOf(new Way(session, 'page', true), language);
      const anew = new Way(new LiveSession(after, options), 'page', true);
      const {setAside} = takeUp(anew, draft);
      if (!setAside.length) whole++;
      const refusals = setAside.map(({name, keyword, answer, within}) => {
        const question = within ? `${within.name}.${name}` : name;
        const value =
          leads.has(keyword) || keyword === 'notOffered' ? [answer].flat()[0] : undefined;
        return {question, keyword, ...chosen(before, name, value)};
      });
      tally.add(refusals);
    },
    get found() {
      return {all, whole, setAside: tally.all};
    },
  };
}
