import {Validator} from '@cfworker/json-schema';

/** A JSON Schema (draft 2020-12) as data. */
export type JsonSchema = boolean | {readonly [keyword: string]: unknown};

/** Why a value does not satisfy a schema: the innermost keyword that failed first. */
export interface Failure {
  /** JSON Pointer to the part of the value that fails; empty for the value itself. */
  readonly pointer: string;
  readonly keyword: string;
  /** What the schema says at that keyword, for example the 3 of `maxItems: 3`. */
  readonly limit: unknown;
}

const unescape = (segment: string) =>
  decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');

/** The value at a URI fragment pointer such as `#/items/enum`, or undefined. */
function at(schema: unknown, location: string): unknown {
  let value = schema;
  for (const segment of location.split('/').slice(1)) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[unescape(segment)];
  }
  return value;
}

/** Says why a value does not satisfy a schema; undefined when it does. */
export type Interpret = (value: unknown) => Failure | undefined;

/** What interprets a schema, by the schema itself. Where code has time to make something faster of one, it stands here. */
export const interpreters = new WeakMap<object, Interpret>();

/**
 * Interprets a schema without generating code, as a Content-Security-Policy without `unsafe-eval` demands.
 * Returns a function from a value to its first failure, or undefined when the value is valid. It never throws: a value
 * that cannot be interpreted fails by the keyword `unreadable`. The same schema is made ready once, however many forms,
 * questions or responses ask.
 */
export function interpreter(schema: JsonSchema): Interpret {
  if (typeof schema === 'boolean') return interpretBy(schema);
  let interpret = interpreters.get(schema);
  if (!interpret) interpreters.set(schema, (interpret = interpretBy(schema)));
  return interpret;
}

function interpretBy(schema: JsonSchema): Interpret {
  const validator = new Validator(schema, '2020-12');
  return (value) => {
    let result;
    try {
      result = validator.validate(value);
    } catch {
      // It throws at undefined, at half a surrogate pair in a key and at more failures than fit on the stack: at
      // nothing that a person could mean.
      return {pointer: '', keyword: 'unreadable', limit: undefined};
    }
    const {valid, errors} = result;
    if (valid) return undefined;
    // Errors run from the outside in. A `false` schema names no keyword: the one that holds it does.
    const last = errors.at(-1)!;
    const named = last.keyword === 'false' ? (errors.at(-2) ?? last) : last;
    return {
      pointer: last.instanceLocation.slice(1).split('/').map(decodeURIComponent).join('/'),
      keyword: named.keyword,
      limit: at(schema, named.keywordLocation),
    };
  };
}
