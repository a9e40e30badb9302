import type {Condition} from '../../definition/generated/types.js';
import {isObject} from '../../definition/is-object.js';

/** What a condition is about, as words for it need to know. */
export interface AnswerWords {
  /** Whether answers to a question are lists. */
  isList(name: string): boolean;
  /** What a question is called there. */
  question(name: string): string;
  /** A value of an answer to a question, in words where it has some. */
  value(name: string, value: unknown): string;
}

const context = 'context.';

type Rules = Readonly<Record<string, unknown>>;
type Say = (value: unknown) => string;

/** What each keyword of a small JSON Schema (`schemas/matcher.schema.json`) asks of an answer. */
const keywords: Readonly<Record<string, (limit: unknown, say: Say) => string>> = {
  type: (type) => `is of the type ${String(type)}`,
  const: (value, say) => `is ${say(value)}`,
  enum: (values, say) => `is any of ${(values as readonly unknown[]).map(say).join(', ')}`,
  minimum: (limit) => `is at least ${String(limit)}`,
  maximum: (limit) => `is at most ${String(limit)}`,
  exclusiveMinimum: (limit) => `is more than ${String(limit)}`,
  exclusiveMaximum: (limit) => `is less than ${String(limit)}`,
  minLength: (limit) => `has at least ${String(limit)} characters`,
  maxLength: (limit) => `has at most ${String(limit)} characters`,
  minItems: (limit) => `has at least ${String(limit)} choices`,
  maxItems: (limit) => `has at most ${String(limit)} choices`,
  contains: (rules, say) => `has a choice that ${rulesInWords(rules as Rules, say)}`,
  not: (rules, say) => `not (${rulesInWords(rules as Rules, say)})`,
  allOf: (all, say) => (all as readonly Rules[]).map((one) => rulesInWords(one, say)).join(' and '),
  anyOf: (any, say) =>
    `(${(any as readonly Rules[]).map((one) => rulesInWords(one, say)).join(' or ')})`,
};

const rulesInWords = (rules: Rules, say: Say): string =>
  Object.entries(rules)
    .map(([keyword, limit]) => keywords[keyword]!(limit, say))
    .join(' and ');

function entryInWords(key: string, wanted: unknown, words: AnswerWords): string {
  const name = key.startsWith(context) ? key.slice(context.length) : key;
  const of = key === name ? words.question(name) : `${name}, as the page says,`;
  const isList = key === name && words.isList(name);
  const said = (value: unknown) => (key === name ? words.value(name, value) : String(value));
  if (Array.isArray(wanted))
    return `${of} ${isList ? 'includes' : 'is'} any of ${wanted.map(said).join(', ')}`;
  if (!isObject(wanted)) return `${of} ${isList ? 'includes' : 'is'} ${said(wanted)}`;
  if (Object.hasOwn(wanted, 'answered'))
    return `${of} has ${wanted['answered'] ? 'an answer' : 'no answer'}`;
  return `${of} ${rulesInWords(wanted, said)}`;
}

/** In brackets where it stands beside another and says more than one thing. */
const part = (condition: Condition, words: AnswerWords, isAlone: boolean): string => {
  const text = conditionInWords(condition, words);
  return isAlone || !/ (and|or) /.test(text) ? text : `(${text})`;
};

/** A condition as a clause in English, such as `rides is yes (“Yes”) and age is at least 18`. */
export function conditionInWords(condition: Condition, words: AnswerWords): string {
  const entries = Object.entries(condition);
  const clauses = entries.map(([key, value]) => {
    const isAlone = entries.length === 1;
    if (key === 'not') return `not (${conditionInWords(value as Condition, words)})`;
    if (key !== 'allOf' && key !== 'anyOf') return entryInWords(key, value, words);
    const parts = value as readonly Condition[];
    const all = parts
      .map((one) => part(one, words, parts.length === 1))
      .join(key === 'allOf' ? ' and ' : ' or ');
    return isAlone || parts.length === 1 || key === 'allOf' ? all : `(${all})`;
  });
  return clauses.join(' and ');
}
