import type {Condition} from '../definition/generated/types.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import type {AnyOutline} from './question-model.js';

/** What stands for a value of its own: the answer to an earlier question, or a number of days from today. */
type Reference = {readonly answer: string} | {readonly today: number};

const isReference = (value: unknown): value is Reference => {
  if (value === null || typeof value !== 'object') return false;
  const {answer, today} = value as {readonly answer?: unknown; readonly today?: unknown};
  return typeof answer === 'string' || typeof today === 'number';
};

/** The properties of a question that are references, with what its type says of them. */
export const referencesIn = (question: AnyQuestion, {refers = {}}: AnyOutline) =>
  Object.entries(refers).flatMap(([key, about]) => {
    const reference = question[key];
    return isReference(reference) ? [{key, about, reference}] : [];
  });

/** The conditions without which a reference leaves nothing to ask. */
export const neededFor = (question: AnyQuestion, model: AnyOutline): Condition[] =>
  referencesIn(question, model).flatMap(({about: {needs}, reference}) =>
    needs && 'answer' in reference ? [needs(reference.answer, question)] : [],
  );

const put = (question: Record<string, unknown>, key: string, value: unknown) => {
  if (value === undefined) delete question[key];
  else question[key] = value;
};

/** A question with values of its own only, as far as they bear on what is accepted. */
export function withoutReferences(question: AnyQuestion, model: AnyOutline): AnyQuestion {
  const fixed: Record<string, unknown> = {...question};
  for (const {key, about} of referencesIn(question, model)) put(fixed, key, about.unknown);
  return fixed as AnyQuestion;
}

/** What `withoutReferences` takes away, as rules beside the schema. What is merely shown is no rule. */
export const referenceRules = (
  question: AnyQuestion,
  model: AnyOutline,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    referencesIn(question, model)
      .filter(({about}) => about.kind !== 'option')
      .map(({key, reference}) => [key, reference]),
  );

/** The date so many days after another, both `YYYY-MM-DD`. */
function dayAfter(date: string, days: number): string {
  const instant = new Date(`${date}T00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

const opposite: Readonly<Record<string, string>> = {min: 'max', max: 'min'};

/** Keeps a bound that is an answer within the other one, so that there is always something to accept. */
function cap(question: Record<string, unknown>, key: string, today: string): void {
  const other = opposite[key];
  if (other === undefined) return;
  const whole = (bound: unknown) => (bound === 'today' ? today : bound);
  const from = whole(question['min']);
  const to = whole(question['max']);
  // Of dates, a month or a year is each of its days.
  const isCrossed =
    typeof from === 'string' && typeof to === 'string'
      ? from.slice(0, to.length) > to.slice(0, from.length)
      : (from as number) > (to as number);
  if (isCrossed) question[key] = question[other];
}

/**
 * Puts the values of references in their place. An answer of another kind, such as "don't know", is none, and as a bound
 * it goes no further than the other bound.
 */
export function resolve(
  question: Record<string, unknown>,
  model: AnyOutline,
  answers: Readonly<Record<string, unknown>>,
  today: string,
): void {
  const references = referencesIn(question as AnyQuestion, model);
  for (const {key, about, reference} of references) {
    const value =
      'answer' in reference ? answers[reference.answer] : dayAfter(today, reference.today);
    const isOfKind = typeof value === (about.kind === 'number' ? 'number' : 'string');
    put(question, key, isOfKind ? value : about.unknown);
  }
  for (const {key, reference} of references) if ('answer' in reference) cap(question, key, today);
}
