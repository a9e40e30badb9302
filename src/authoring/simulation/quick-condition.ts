import {interpreter, type JsonSchema} from '../../definition/interpret.js';
import {isObject} from '../../definition/is-object.js';

/** Whether something meets a condition. */
export type Holds = (value: unknown) => boolean;

type Maker = (limit: unknown) => Holds | undefined;

const isScalar = (value: unknown) => value === null || typeof value !== 'object';
const allOf = (parts: readonly Holds[]): Holds =>
  parts.length === 1 ? parts[0]! : (value) => parts.every((holds) => holds(value));

/** By keyword; undefined for what is left to the interpreter. */
const makers: Readonly<Record<string, Maker>> = {
  required: (names) => (value) =>
    !isObject(value) || (names as readonly string[]).every((name) => Object.hasOwn(value, name)),
  properties: (members) => {
    const parts = Object.entries(members as Readonly<Record<string, JsonSchema>>).map(
      ([name, schema]) => [name, quickCondition(schema)] as const,
    );
    return (value) =>
      !isObject(value) ||
      parts.every(([name, holds]) => !Object.hasOwn(value, name) || holds(value[name]));
  },
  allOf: (parts) => allOf((parts as readonly JsonSchema[]).map(quickCondition)),
  anyOf: (parts) => {
    const each = (parts as readonly JsonSchema[]).map(quickCondition);
    return (value) => each.some((holds) => holds(value));
  },
  not: (part) => {
    const holds = quickCondition(part as JsonSchema);
    return (value) => !holds(value);
  },
  const: (one) => (isScalar(one) ? (value) => value === one : undefined),
  enum: (all) =>
    (all as readonly unknown[]).every(isScalar)
      ? (value) => (all as readonly unknown[]).includes(value)
      : undefined,
  type: (kind) => (kind === 'array' ? Array.isArray : undefined),
  contains: (part) => {
    const holds = quickCondition(part as JsonSchema);
    return (value) => !Array.isArray(value) || value.some((one) => holds(one));
  },
};

/**
 * The schema of a condition as a function: the same verdict as the interpreter’s, without looking at what it does not
 * name. What has another keyword than conditions are made of is left to the interpreter.
 */
export function quickCondition(schema: JsonSchema): Holds {
  if (typeof schema === 'boolean') return () => schema;
  const parts = Object.entries(schema).map(([keyword, limit]) =>
    Object.hasOwn(makers, keyword) ? makers[keyword]!(limit) : undefined,
  );
  if (parts.every((part) => part !== undefined)) return allOf(parts);
  const interpret = interpreter(schema);
  return (value) => interpret(value) === undefined;
}
