import type {Finding} from '../definition/definition-error.js';
import type {Condition} from '../definition/generated/types.js';
import {interpreter, type JsonSchema} from '../definition/interpret.js';
import {itemPlan} from './item-plan.js';
import type {Plan} from './plan.js';

type Questions = Plan['questions'];
type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The values that no answer with this schema is. */
const impossible = (values: readonly unknown[], schema: JsonSchema, pointer: string): Finding[] =>
  values
    .filter((value) => interpreter(schema)(value) !== undefined)
    .map((value) => ({pointer, rule: 'unknown-value', detail: value}));

/** The schema of what a list has in it. */
function membersOf(schema: JsonSchema): JsonSchema {
  const items =
    typeof schema === 'object' ? (schema['items'] as JsonSchema | undefined) : undefined;
  // A copy: the interpreter marks the schemas that it reads, and this one is a part of another.
  return items === undefined ? true : structuredClone(items);
}

function inMatcher(matcher: Part, schema: JsonSchema, pointer: string): Finding[] {
  return Object.entries(matcher).flatMap(([keyword, value]) => {
    const at = `${pointer}/${keyword}`;
    if (keyword === 'const') return impossible([value], schema, at);
    if (keyword === 'enum') return impossible(value as unknown[], schema, at);
    if (keyword === 'contains') return inMatcher(value as Part, membersOf(schema), at);
    if (keyword === 'not') return inMatcher(value as Part, schema, at);
    if (keyword === 'allOf' || keyword === 'anyOf')
      return (value as Part[]).flatMap((one, index) => inMatcher(one, schema, `${at}/${index}`));
    return [];
  });
}

function inCondition(condition: Condition, questions: Questions, pointer: string): Finding[] {
  return Object.entries(condition).flatMap(([key, value]) => {
    const at = `${pointer}/${key}`;
    if (key === 'not') return inCondition(value as Condition, questions, at);
    if (key === 'allOf' || key === 'anyOf')
      return (value as Condition[]).flatMap((one, index) =>
        inCondition(one, questions, `${at}/${index}`),
      );
    const schema = questions.get(key)?.answerSchema;
    if (schema === undefined) return [];
    if (isPart(value)) return inMatcher(value, schema, at);
    const isList = typeof schema === 'object' && schema['type'] === 'array';
    return impossible([value].flat(), isList ? membersOf(schema) : schema, at);
  });
}

const conditions = new Set(['showIf', 'exitIf', 'offerIf', 'when']);

function inPart(part: unknown, questions: Questions, pointer: string): Finding[] {
  if (part === null || typeof part !== 'object') return [];
  const planned = isPart(part) ? questions.get(part['name'] as string) : undefined;
  const ofItem = planned && itemPlan(planned);
  return Object.entries(part).flatMap(([key, child]: [string, unknown]) => {
    const at = `${pointer}/${key}`;
    if (conditions.has(key) && isPart(child)) return inCondition(child, questions, at);
    // What is asked about an item reads the item.
    return inPart(child, key === 'questions' && ofItem ? ofItem.questions : questions, at);
  });
}

/**
 * The values that a condition compares with the answer to a question, and that no answer to it can be: one that no
 * option has, or a text where the answer is a number. What reads them never holds, or always.
 */
export const unknownValues = ({definition, questions}: Plan): Finding[] =>
  inPart(definition, questions, '');
