import type {Finding} from '../definition/definition-error.js';
import type {Calculation} from '../definition/generated/types.js';
import type {JsonSchema} from '../definition/interpret.js';
import {isReference, type Reference} from './calculate.js';

type SchemaOf = (name: string) => JsonSchema | undefined;
type Keywords = Readonly<Record<string, unknown>>;

/** Whether an answer can be a number, or a text, as far as its schema says; what it does not say may be. */
function canBe(type: 'number' | 'string', schema: JsonSchema | undefined): boolean {
  if (typeof schema !== 'object') return true;
  const {enum: values, type: own, anyOf} = schema;
  const whole = type === 'number' ? ['number', 'integer'] : [type];
  if (Array.isArray(values)) return values.some((value) => typeof value === type);
  if ('const' in schema) return typeof schema['const'] === type;
  if (own !== undefined) return [own].flat().some((one) => whole.includes(one as string));
  return !Array.isArray(anyOf) || anyOf.some((one) => canBe(type, one as JsonSchema));
}

/** The schemas of what is added up of an answer: its parts, what is in the list, or the answer itself. */
function membersOf(schema: JsonSchema | undefined): readonly (JsonSchema | undefined)[] {
  const {type, properties, additionalProperties, items} =
    typeof schema === 'object' ? schema : ({} as Keywords);
  if (type === 'array') return [items as JsonSchema | undefined];
  if (type !== 'object') return [schema];
  const parts = Object.values((properties ?? {}) as Record<string, JsonSchema>);
  return additionalProperties === false ? parts : [...parts, true];
}

/** The schema of one part of an answer, or of that part of everything in a list; false when it has no such part, and undefined when that is not known. */
function partOf(schema: JsonSchema | undefined, part: string): JsonSchema | undefined {
  if (typeof schema !== 'object') return undefined;
  const {type, properties, additionalProperties, items} = schema;
  if (type === 'array') {
    const inner = partOf(items as JsonSchema | undefined, part);
    return inner === false ? false : {type, items: inner ?? true};
  }
  if (type !== undefined && type !== 'object') return false;
  if ('enum' in schema || 'const' in schema) return false;
  if (properties && Object.hasOwn(properties, part))
    return (properties as Keywords)[part] as JsonSchema;
  return additionalProperties === false ? false : undefined;
}

/** What an answer has to be, or to hold, so that anything comes of it. */
type Wanted = 'number' | 'numbers' | 'date' | 'anything';

const wantedBy: Readonly<Record<string, Wanted>> = {
  sum: 'numbers',
  minimum: 'numbers',
  maximum: 'numbers',
  difference: 'number',
  product: 'number',
  count: 'anything',
  answered: 'anything',
};

function inReference(
  {answer, part}: Reference,
  wanted: Wanted,
  pointer: string,
  schemaOf: SchemaOf,
): Finding[] {
  const whole = schemaOf(answer);
  const schema = part === undefined ? whole : partOf(whole, part);
  if (schema === false) return [{pointer: `${pointer}/part`, rule: 'unknown-part', detail: part}];
  const isFit = {
    number: () => canBe('number', schema),
    numbers: () => membersOf(schema).some((one) => canBe('number', one)),
    date: () => canBe('string', schema),
    anything: () => true,
  }[wanted];
  if (isFit()) return [];
  return [{pointer, rule: wanted === 'date' ? 'no-date' : 'no-number', detail: answer}];
}

/** The operands of a calculation that never have a value, whatever is answered. */
export function neverThere(
  calculation: Calculation,
  pointer: string,
  schemaOf: SchemaOf,
  wanted: Wanted = 'number',
): Finding[] {
  if (typeof calculation !== 'object') return [];
  if (isReference(calculation)) return inReference(calculation, wanted, pointer, schemaOf);
  const [[operation, operands]] = Object.entries(calculation) as [[string, object]];
  const each = wantedBy[operation] ?? 'date';
  return Object.entries(operands).flatMap(([key, operand]) =>
    neverThere(operand as Calculation, `${pointer}/${operation}/${key}`, schemaOf, each),
  );
}
