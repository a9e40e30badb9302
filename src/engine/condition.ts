import type {Condition} from '../definition/generated/types.js';
import type {JsonSchema} from '../definition/interpret.js';

/** A condition as the JSON Schema of a response for which it holds. */
export interface CompiledCondition {
  readonly schema: JsonSchema;
  /** The questions whose answers it reads. */
  readonly reads: readonly string[];
}

const context = 'context.';

/** One entry's schema: what the answer must be. */
function match(value: unknown, isList: boolean): JsonSchema {
  // A copy: the interpreter marks the schemas that it reads, and the definition is its author's.
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const schema = structuredClone(value) as Record<string, unknown>;
    // To JSON Schema every text is at least 18: an author means a number.
    if (/imum/i.test(Object.keys(schema).join())) schema['type'] ??= 'number';
    return schema;
  }
  const one = Array.isArray(value) ? {enum: value} : {const: value};
  return isList ? {type: 'array', contains: one} : one;
}

const isAnswered = (value: unknown): value is {answered: boolean} =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, 'answered');

/**
 * Compiles a condition to a JSON Schema over `{answers, context}`. `isList` says whether answers to a question are
 * lists, of which a scalar must be a member. An entry about a question without an answer does not hold.
 */
export function compileCondition(
  condition: Condition,
  isList: (name: string) => boolean,
): CompiledCondition {
  const reads = new Set<string>();
  const compile = (part: Condition): JsonSchema => {
    const all: JsonSchema[] = [];
    for (const [key, value] of Object.entries(part)) {
      if (key === 'allOf') all.push(...(value as Condition[]).map(compile));
      else if (key === 'anyOf') all.push({anyOf: (value as Condition[]).map(compile)});
      else if (key === 'not') all.push({not: compile(value as Condition)});
      else {
        const inContext = key.startsWith(context);
        const name = inContext ? key.slice(context.length) : key;
        const place = inContext ? 'context' : 'answers';
        if (!inContext) reads.add(name);
        const given = (rule: JsonSchema): JsonSchema => ({
          required: [place],
          properties: {[place]: {required: [name], properties: {[name]: rule}}},
        });
        if (isAnswered(value)) all.push(value.answered ? given(true) : {not: given(true)});
        else all.push(given(match(value, !inContext && isList(name))));
      }
    }
    return all.length === 1 ? all[0]! : {allOf: all};
  };
  const schema = compile(condition);
  return {schema, reads: [...reads]};
}

/** Both conditions at once. */
export function both(
  one: CompiledCondition | undefined,
  other: CompiledCondition | undefined,
): CompiledCondition | undefined {
  if (!one || !other) return one ?? other;
  return {
    schema: {allOf: [one.schema, other.schema]},
    reads: [...new Set([...one.reads, ...other.reads])],
  };
}
