import type {JsonSchema} from '../../definition/interpret.js';

type Keywords = Readonly<Record<string, unknown>>;

/** The keywords of routing that hold schemas, each one or a list. */
const combining = new Set(['allOf', 'anyOf', 'not', 'if', 'then', 'else']);

/** Routing that is about a response, as the same about its `answers` alone. */
export function ofAnItem(routing: JsonSchema): JsonSchema {
  if (typeof routing !== 'object') return routing;
  const {answers} = (routing['properties'] ?? {}) as Keywords;
  if (answers !== undefined) return answers as JsonSchema;
  return Object.fromEntries(
    Object.entries(routing).map(([keyword, value]: [string, unknown]) => [
      keyword,
      !combining.has(keyword)
        ? value
        : Array.isArray(value)
          ? (value as JsonSchema[]).map(ofAnItem)
          : ofAnItem(value as JsonSchema),
    ]),
  );
}
