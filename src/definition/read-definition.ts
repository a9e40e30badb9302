import {DefinitionError, type Finding} from './definition-error.js';
import {consultation} from './generated/schemas.js';
import type {Definition} from './generated/types.js';
import {interpreter, type Failure, type JsonSchema} from './interpret.js';
import {limits} from './limits.js';

/** A question as far as every type agrees. */
export interface AnyQuestion {
  readonly name: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A question that another question brings with it, and where it stands in that question. */
export interface Nested {
  /** JSON Pointer from the question that holds it. */
  readonly pointer: string;
  readonly question: AnyQuestion;
  /** It is asked when the answer to the question that holds it is this value, or a list that contains it. */
  readonly when: string;
}

/** What reading a definition needs to know of a question type. */
export interface QuestionShape {
  /** What an author may write. */
  readonly schema: JsonSchema;
  /** What is wrong with it that a schema cannot say; pointers lead from the question. */
  flaws?(question: AnyQuestion): Finding[];
  /** The questions inside it, for example an option's text box. */
  nested?(question: AnyQuestion): Nested[];
  /** What it asks about each of several items: questions of a small form of their own. */
  items?(question: AnyQuestion): Pick<Nested, 'pointer' | 'question'>[];
}

const refuse = (pointer: string, rule: string, detail: unknown): never => {
  throw new DefinitionError([{pointer, rule, detail}]);
};

/** What a definition makes use of. */
export interface Features {
  /** Every text that stands where a question names its type, whether it is one or not. */
  readonly types: ReadonlySet<string>;
  /** Whether something depends on answers that is no condition of a page or a question: see `engine/adaptations.ts`. */
  readonly adapts: boolean;
}

// A page from the bank of questions, variants of a text, an order, carried options or rows, exits, bounds that are no values, members of a
// list under a condition, contact details that leave by themselves or by consent, and questions about several items.
const adapted =
  'when order optionsFrom rowsFrom exitIf answer today number separate consent item properties'.split(
    ' ',
  );
const isAdapting = (part: object) =>
  adapted.some((key) => key in part) || ('value' in part && 'showIf' in part);

const isJson = (value: unknown) =>
  value === null ||
  ['string', 'boolean', 'object'].includes(typeof value) ||
  Number.isFinite(value);

/**
 * What has to be fetched before a definition is read. Throws a `DefinitionError` for what is too deep, too large or no
 * JSON, before anything recursive looks at it. Never recursive itself.
 */
export function featuresOf(input: unknown): Features {
  const types = new Set<string>();
  let adapts = false;
  let layer: unknown[] = [input];
  const lists = new Set<unknown>();
  let values = 0;
  for (let depth = 0; layer.length; depth++) {
    if (depth > limits.depth) refuse('', 'limit-depth', limits.depth);
    values += layer.length;
    if (values > limits.values) refuse('', 'limit-values', limits.values);
    const next: unknown[] = [];
    for (const value of layer) {
      if (!isJson(value)) refuse('', 'not-json', String(value));
      if (typeof value === 'string') adapts ||= /\{\{|^bank:/.test(value);
      if (value === null || typeof value !== 'object') continue;
      const {type, options} = value as Readonly<Record<string, unknown>>;
      if (typeof type === 'string') types.add(type);
      lists.add(options);
      adapts ||= isAdapting(value);
      const members = Object.values(value);
      const most = lists.has(value) ? limits.options : limits.members;
      if (members.length > most) refuse('', 'limit-members', most);
      for (const member of members) next.push(member);
    }
    layer = next;
  }
  return {types, adapts};
}

const finding = (pointer: string, {pointer: within, keyword, limit}: Failure): Finding => ({
  pointer: pointer + within,
  rule: `schema:${keyword}`,
  detail: limit,
});

/**
 * Checks that a JSON value is a definition whose questions are of known types, and returns it.
 * Throws a `DefinitionError` that names every faulty question with its JSON Pointer.
 */
export function readDefinition(
  input: unknown,
  types: ReadonlyMap<string, QuestionShape>,
): Definition {
  featuresOf(input);
  const envelope = interpreter(consultation as JsonSchema)(input);
  if (envelope) throw new DefinitionError([finding('', envelope)]);
  const definition = input as Definition;
  const count = definition.pages.reduce((sum, page) => sum + page.questions.length, 0);
  if (count > limits.questions)
    refuse('/pages', 'limit-questions', {count, limit: limits.questions});

  const findings: Finding[] = [];
  const visit = (question: AnyQuestion, pointer: string) => {
    const type = typeof question.type === 'string' ? types.get(question.type) : undefined;
    if (!type) {
      findings.push({
        pointer: `${pointer}/type`,
        rule: 'unknown-type',
        detail: question.type,
      });
      return;
    }
    const failure = interpreter(type.schema)(question);
    if (failure) {
      findings.push(finding(pointer, failure));
      return;
    }
    const whole = 'optionsFrom' in question ? {options: [], ...question} : question;
    for (const flaw of type.flaws?.(whole) ?? [])
      findings.push({...flaw, pointer: pointer + flaw.pointer});
    for (const inner of [...(type.nested?.(whole) ?? []), ...(type.items?.(whole) ?? [])])
      visit(inner.question, pointer + inner.pointer);
  };
  definition.pages.forEach((page, p) =>
    page.questions.forEach((question, q) =>
      visit(question as unknown as AnyQuestion, `/pages/${p}/questions/${q}`),
    ),
  );
  if (findings.length) throw new DefinitionError(findings);
  return definition;
}
