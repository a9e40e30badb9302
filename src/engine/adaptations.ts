import {entriesIn} from '../definition/bank.js';
import type {Finding} from '../definition/definition-error.js';
import type {Condition, Definition, Text} from '../definition/generated/types.js';
import {plainSchemaIn} from '../definition/from-schema/plain-schema.js';
import {interpreter, type Failure} from '../definition/interpret.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import type {Adaptations, Adapting, AdaptingOptions, Read} from './adapting.js';
import {allOf, optionless, takings, wholeLists, type Taking} from './carried.js';
import {compileCondition} from './condition.js';
import {derivedFrom, derivedIn} from './derived.js';
import {lists, membersOf, orderedList, type Member} from './members.js';
import {ordered} from './ordered.js';
import {ringed} from './rings.js';
import {isSeparate} from './separate.js';
import {staysLast} from './stays-last.js';
import {isListIn, type Plan, type PlannedPage, type PlannedQuestion} from './plan.js';
import {planOfItem} from './plan-of-item.js';
import {neededFor, referencesIn, resolve, withoutReferences} from './references.js';
import type {Models, Speaker} from './question-model.js';

/** What holds other questions: those are looked at by themselves. */
const apart = new Set(['followUp', 'other', 'questions', 'showIf']);
const piped = /\{\{\s*(context\.)?([a-z][a-z0-9_]*)\s*\}\}/g;

/** An earlier answer that is taken as it is: a bound, or what a calculation works on. */
const isAnswerTo = (value: object): value is {readonly answer: string} =>
  'answer' in value &&
  typeof value.answer === 'string' &&
  Object.keys(value).every((key) => key === 'answer' || key === 'part');

const readsOf = (condition: Condition) => compileCondition(condition, () => false).reads;

/** Every variant's condition, every name in a text and every answer that is referred to, with JSON Pointers. */
export function readsIn(value: unknown, pointer = ''): Read[] {
  if (typeof value === 'string')
    return [...value.matchAll(piped)]
      .filter(([, context]) => context === undefined)
      .map(([, , name]) => ({pointer, name: name!}));
  if (value === null || typeof value !== 'object') return [];
  if (isAnswerTo(value)) return [{pointer, name: value.answer}];
  return Object.entries(value).flatMap(([key, child]): Read[] => {
    const at = `${pointer}/${key}`;
    if (key === 'when' || key === 'offerIf' || (key === 'showIf' && 'value' in value))
      return readsOf(child as Condition).map((name) => ({pointer: at, name}));
    if (apart.has(key)) return [];
    if (takings.includes(key)) return [{pointer: at, name: (child as Taking).question}];
    return readsIn(child, at);
  });
}

/** What is wrong with a part of a document: options taken over from a question that has none, and a consent that is none. */
function flaws(
  part: unknown,
  pointer: string,
  questions: ReadonlyMap<string, PlannedQuestion>,
): Finding[] {
  const {consent} = part as {consent?: string};
  const agreed = consent === undefined ? undefined : questions.get(consent);
  const schema = agreed?.answerSchema as {const?: unknown} | undefined;
  return [
    ...optionless(part as object, pointer, questions),
    ...(agreed && schema?.const !== true
      ? [{pointer: `${pointer}/consent`, rule: 'no-consent', detail: agreed.name}]
      : []),
    ...variantFlaws(part, pointer),
  ];
}

const isVariant = (one: unknown) => one !== null && typeof one === 'object' && 'when' in one;

/** Every list of variants must end with one that always holds. */
function variantFlaws(value: unknown, pointer: string): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value) && value.some(isVariant)) {
    return isVariant(value.at(-1))
      ? [{pointer: `${pointer}/${value.length - 1}/when`, rule: 'no-last-variant', detail: null}]
      : [];
  }
  return Object.entries(value).flatMap(([key, child]) =>
    apart.has(key) ? [] : variantFlaws(child, `${pointer}/${key}`),
  );
}

/** A text with the author's number before it, in every language and variant. */
function numbered(text: Text, number: string): Text {
  if (typeof text === 'string') return `${number}. ${text}`;
  if (Array.isArray(text)) return text.map((one) => numbered(one as Text, number)) as Text;
  return Object.fromEntries(
    Object.entries(text).map(([key, words]) => [
      key,
      typeof words === 'string' ? `${number}. ${words}` : words,
    ]),
  );
}

const distinct = (conditions: readonly Condition[]): Condition[] => [
  ...new Map(conditions.map((one) => [JSON.stringify(one), one])).values(),
];

/** A question whose label has its number, and whose lists are whole; when every member of one has a condition, it is asked only if one holds. */
function complete(
  question: AnyQuestion,
  questions: ReadonlyMap<string, PlannedQuestion>,
  models: Models,
  pointer: string,
  definition: Definition,
): AnyQuestion {
  const whole: AnyQuestion = {
    ...question,
    ...('number' in question && {
      label: numbered(question['label'] as Text, String(question['number'])),
    }),
    ...wholeLists(question, questions),
    ...('item' in question && {plan: planOfItem(question, models, adapting, pointer, definition)}),
  };
  const needed: Condition[] = lists.flatMap((list) => {
    const members = membersOf(whole, list);
    return members.length && members.every(({showIf}) => showIf)
      ? [{anyOf: distinct(members.map(({showIf}) => showIf!))}]
      : [];
  });
  needed.push(...neededFor(question, models.get(question.type)!));
  // What a person has not agreed to is not asked.
  if ('consent' in question) needed.push({[question['consent'] as string]: true});
  if (!needed.length) return whole;
  return {...whole, showIf: allOf(whole['showIf'] as Condition | undefined, ...needed)};
}

/** An answer as Markdown that stands for itself. */
const asMarkdown = (answer: string) =>
  answer.replace(/[\\*_[\]()#`.!+-]/g, '\\$&').replace(/\s+/g, ' ');

/** The members that are offered. A heading whose own member is not one of them stands above the next of its group. */
function offered(members: readonly Member[], isOffered: (member: Member) => boolean): Member[] {
  let heading: Text | undefined;
  return members.flatMap((member) => {
    heading = member.heading ?? heading;
    if (!isOffered(member)) return [];
    const above = heading;
    heading = undefined;
    return [above === member.heading ? member : {...member, heading: above!}];
  });
}

/** An answer as far as it uses none of these values; undefined when nothing is left. */
function withoutThose(values: ReadonlySet<unknown>, answer: unknown): unknown {
  if (typeof answer === 'string') return values.has(answer) ? undefined : answer;
  if (Array.isArray(answer)) {
    const left = answer.filter((value) => !values.has(value));
    return left.length ? left : undefined;
  }
  if (typeof answer !== 'object' || answer === null) return answer;
  const left = Object.entries(answer).filter(([key]) => !values.has(key));
  return left.length ? Object.fromEntries(left) : undefined;
}

type Holds = (facts: unknown) => Failure | undefined;

/** What a question depends on, made ready. */
interface Dependence {
  readonly members: ReadonlyMap<Member, Holds>;
  readonly isRandom: boolean;
  readonly refers: boolean;
  readonly offer: Holds | undefined;
  readonly isDerived: boolean;
}

/** Who reads which answer, by the name of its question. */
interface Reading {
  readonly readers: ReadonlyMap<string, readonly PlannedQuestion[]>;
  readonly byPages: ReadonlySet<string>;
}

function readingOf({questions, pages}: Plan): Reading {
  const readers = new Map<string, PlannedQuestion[]>();
  for (const planned of questions.values())
    for (const name of new Set(readsIn(planned.question).map((read) => read.name)))
      readers.set(name, [...(readers.get(name) ?? []), planned]);
  const texts = pages.map(({page: {title, intro}}) => [title, intro]);
  return {readers, byPages: new Set(readsIn(texts).map(({name}) => name))};
}

/** What every session of a plan shares: who reads which answer, and conditions made ready. */
interface Shared {
  reading?: Reading;
  readonly ready: Map<Condition | string, Holds>;
}

const shared = new WeakMap<Plan, Shared>();

function sharedBy(plan: Plan): Shared {
  let own = shared.get(plan);
  if (!own) shared.set(plan, (own = {ready: new Map()}));
  return own;
}

class SessionAdaptations implements Adaptations {
  readonly derived: readonly PlannedQuestion[];
  readonly #plan: Plan;
  readonly #options: AdaptingOptions;
  readonly #dependences = new Map<PlannedQuestion, Dependence>();
  readonly #shared: Shared;
  readonly #exits = new Map<PlannedPage, Holds>();
  readonly #orders = new Map<PlannedQuestion, readonly string[]>();
  readonly #removed = new WeakMap<AnyQuestion, ReadonlySet<unknown>>();
  readonly #asked = new Map<PlannedQuestion, {today: string; question: AnyQuestion}>();

  constructor(plan: Plan, options: AdaptingOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#shared = sharedBy(plan);
    this.derived = derivedIn(plan);
    for (const planned of plan.questions.values()) {
      const {question} = planned;
      const members = new Map(
        lists.flatMap((list) =>
          membersOf(question, list).flatMap((member): [Member, Holds][] =>
            member.showIf ? [[member, this.#holds(member.showIf)]] : [],
          ),
        ),
      );
      const isRandom = question['order'] === 'random';
      const refers = referencesIn(question, planned.model).length > 0;
      const isDerived = this.derived.includes(planned);
      const offerIf = question['offerIf'] as Condition | undefined;
      const offer = offerIf && this.#holds(offerIf);
      if (members.size || isRandom || refers || isDerived || offer)
        this.#dependences.set(planned, {members, isRandom, refers, isDerived, offer});
      if (isRandom) this.#orders.set(planned, this.#shuffled(planned));
    }
    for (const page of plan.pages)
      if (page.page.exitIf) this.#exits.set(page, this.#holds(page.page.exitIf));
  }

  // Found when it is first needed: nobody changes the answers that a receiver judges.
  get #read(): Reading {
    return (this.#shared.reading ??= readingOf(this.#plan));
  }

  /** Makes a condition ready, once: a text is chosen whenever its question is drawn, and many options may have one. */
  #holds(condition: Condition): Holds {
    const {ready} = this.#shared;
    let holds = ready.get(condition);
    if (!holds) {
      const key = JSON.stringify(condition);
      holds = ready.get(key);
      if (!holds) {
        const {schema} = compileCondition(condition, isListIn(this.#plan.questions));
        ready.set(key, (holds = interpreter(schema)));
      }
      ready.set(condition, holds);
    }
    return holds;
  }

  /** Fisher and Yates. */
  #shuffled({question}: PlannedQuestion): string[] {
    const members = membersOf(question, orderedList(question));
    const values = members.filter((one) => !staysLast(one)).map(({value}) => value);
    for (let last = values.length - 1; last > 0; last--) {
      const other = Math.floor(this.#options.random() * (last + 1));
      [values[last], values[other]] = [values[other]!, values[last]!];
    }
    return [...values, ...members.filter(staysLast).map(({value}) => value)];
  }

  get orders(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.#orders].map(([{name}, order]) => [name, order]));
  }

  readersOf(name: string): readonly PlannedQuestion[] {
    const readers = this.#read.readers.get(name) ?? [];
    for (const reader of readers) this.#asked.delete(reader);
    return readers;
  }

  isReadByPages(name: string): boolean {
    return this.#read.byPages.has(name);
  }

  exits(page: PlannedPage): boolean {
    return this.#exits.get(page)?.(this.#options.facts) === undefined && this.#exits.has(page);
  }

  asked(planned: PlannedQuestion, today: string): AnyQuestion {
    const dependence = this.#dependences.get(planned);
    if (!dependence) return planned.question;
    const known = this.#asked.get(planned);
    if (known?.today === today) return known.question;
    const question = this.#adapt(planned, dependence, today);
    this.#asked.set(planned, {today, question});
    return question;
  }

  #adapt(planned: PlannedQuestion, dependence: Dependence, today: string): AnyQuestion {
    const {members, isRandom, refers, isDerived, offer} = dependence;
    const {facts} = this.#options;
    const asked: Record<string, unknown> = {...planned.question};
    if (members.size) {
      const failures = new Map<Holds | undefined, Failure | undefined>();
      const isOffered = (member: Member) => {
        const holds = members.get(member);
        if (!failures.has(holds)) failures.set(holds, holds?.(facts));
        return failures.get(holds) === undefined;
      };
      for (const list of lists)
        if (Array.isArray(asked[list])) asked[list] = offered(asked[list] as Member[], isOffered);
    }
    if (isRandom) {
      const order = new Map(this.#orders.get(planned)!.map((value, at) => [value, at]));
      const list = orderedList(planned.question);
      asked[list] = [...(asked[list] as Member[])].sort(
        (a, b) => order.get(a.value)! - order.get(b.value)!,
      );
    }
    if (refers) resolve(asked, planned.model, facts.answers, today);
    if (offer) asked['isOffered'] = offer(facts) === undefined;
    if (isDerived) asked['value'] = this.#derive(planned);
    return asked as AnyQuestion;
  }

  #derive(planned: PlannedQuestion): unknown {
    return derivedFrom(this.#plan, planned, this.#options.facts.answers);
  }

  fitting(planned: PlannedQuestion, answer: unknown, typed: unknown, today: string): unknown {
    const dependence = this.#dependences.get(planned);
    if (dependence?.isDerived) return this.#derive(planned);
    if (answer === undefined || !dependence?.members.size) return answer;
    const asked = this.asked(planned, today);
    const {model, question} = planned;
    if (model.fit) return model.fit(answer, asked, typed);
    let removed = this.#removed.get(asked);
    if (!removed) {
      const there = new Set(membersOf(asked, 'options').map(({value}) => value));
      const values = membersOf(question, 'options').map(({value}) => value);
      removed = new Set(values.filter((value) => !there.has(value)));
      this.#removed.set(asked, removed);
    }
    return withoutThose(removed, answer);
  }

  choose(text: Text): Text {
    if (!Array.isArray(text)) return text;
    const chosen = text.find(
      ({when}) => when === undefined || this.#holds(when)(this.#options.facts) === undefined,
    );
    const {when: _, ...words} = chosen ?? text.at(-1)!;
    return words as Text;
  }

  fill(text: string, speaker: Speaker, isMarkdown = false): string {
    const {answers, context} = this.#options.facts;
    const escape = (answer: string) => (isMarkdown ? asMarkdown(answer) : answer);
    return text.replace(piped, (_, inContext: string | undefined, name: string) => {
      if (inContext) {
        const fact = context[name];
        return fact === undefined || fact === null ? '…' : escape(`${fact as string}`);
      }
      const planned = this.#plan.questions.get(name)!;
      const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
      if (answer === undefined) return '…';
      const words = planned.model
        .inWords(answer, planned.question, speaker)
        .map((line) => line.text)
        .join(', ');
      // A name in another script keeps its direction to itself.
      return escape(/[\u0590-\u08ff\u202a-\u202e]/.test(words) ? `\u2068${words}\u2069` : words);
    });
  }
}

/**
 * What a definition leaves to the answers: options under a condition, in random order or carried over from an earlier
 * question, bounds that are other answers, answers that follow from others, texts that depend on answers or hold them,
 * and pages that people leave by. A browser fetches it with a definition that needs it.
 */
export const adapting: Adapting = {
  filled: (input) => {
    if (entriesIn(input).length)
      return import('../definition/fetch-bank.js').then((module) => module.withFetchedBank(input));
    const schema = plainSchemaIn(input);
    return schema
      ? import('../definition/from-schema/as-definition.js').then((module) =>
          module.asDefinition(schema),
        )
      : undefined;
  },
  complete,
  withoutReferences,
  readsIn,
  flaws,
  ringed,
  ordered,
  sendsApart: ({questions}) => [...questions.values()].some(isSeparate),
  start: (plan, options) => new SessionAdaptations(plan, options),
};
