import type {JsonSchema} from '../../definition/interpret.js';
import {isObject} from '../../definition/is-object.js';
import {portablePattern} from './portable-pattern.js';
import {typed} from './typed.js';

/** The keywords whose value maps names of members or of definitions to schemas. */
const byName = new Set(['properties', '$defs']);
/** The keywords whose value is no schema, whatever it looks like. */
const values = new Set(['const', 'enum', 'required']);

const eachOf = (part: object, change: (key: string, value: unknown) => unknown) =>
  Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [key, change(key, value)]),
  );

/** A whole number that every language can hold: in 64 bits. */
const largest = 1e18;

/** A schema of whole numbers has ends: beyond them languages differ in what a whole number is (1e21 is none in Perl). */
const bounded = (schema: Readonly<Record<string, unknown>>) =>
  schema['type'] === 'integer' ? {minimum: -largest, maximum: largest, ...schema} : schema;

/** A schema whose patterns, enumerations and whole numbers mean the same in every language. */
export function portable(schema: unknown): JsonSchema {
  if (Array.isArray(schema)) return schema.map(portable) as unknown as JsonSchema;
  if (!isObject(schema)) return schema as JsonSchema;
  return eachOf(bounded(typed(schema)), (key, value) => {
    if (key === 'pattern') return portablePattern(value as string);
    if (values.has(key)) return value;
    if (byName.has(key) && isObject(value)) return eachOf(value, (_, one) => portable(one));
    return portable(value);
  });
}
