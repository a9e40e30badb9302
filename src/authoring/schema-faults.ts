import {interpreter, type Failure, type JsonSchema} from '../definition/interpret.js';
import {isObject} from '../definition/is-object.js';
import {stepTo} from '../definition/json-pointer.js';

type Rules = Readonly<Record<string, unknown>>;

/** Keywords that lead into a schema below, or say nothing of a value themselves. */
const leading = new Set([
  ...['$ref', '$defs', 'default', 'properties', 'patternProperties', 'additionalProperties'],
  ...['items', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'],
]);

/** What a schema forbids where it stands under `then` or `else`: the `if`, and whether it holds. */
export interface Beside {
  readonly when: unknown;
  readonly holds: boolean;
}

/** The names of those that a value has to have and has not. */
const missing = (names: unknown, of: unknown) =>
  Array.isArray(names) && isObject(of)
    ? names.filter((name: string) => !Object.hasOwn(of, name))
    : names;

/**
 * Everything by which a value does not satisfy a schema of ours, in the order of the value, one fault for each place. Of
 * several schemas that it could satisfy, those of the nearest are named.
 */
export function schemaFaults(schema: JsonSchema, value: unknown): Failure[] {
  const first = interpreter(schema)(value);
  if (!first || typeof schema === 'boolean') return first ? [first] : [];
  const {$defs} = schema;
  const ready = new Map<unknown, Map<string, (value: unknown) => Failure | undefined>>();
  /** Whether a value satisfies a part of the schema, or one keyword of it. Each is made ready once. */
  const satisfies = (rules: unknown, of: unknown, keyword = '') => {
    if (!isObject(rules)) return rules !== false;
    const known = ready.get(rules) ?? new Map<string, (value: unknown) => Failure | undefined>();
    ready.set(rules, known);
    let interpret = known.get(keyword);
    if (!interpret)
      known.set(
        keyword,
        (interpret = interpreter(keyword ? {[keyword]: rules[keyword], $defs} : {...rules, $defs})),
      );
    return !interpret(of);
  };

  const below = (rules: Rules, of: unknown, pointer: string, beside?: Beside): Failure[] => {
    if (Array.isArray(of))
      return isObject(rules['items'])
        ? of.flatMap((item, index) => faults(rules['items'], item, `${pointer}/${index}`))
        : [];
    if (!isObject(of)) return [];
    const {properties, patternProperties, additionalProperties} = rules;
    return Object.entries(of).flatMap(([name, member]) => {
      const at = `${pointer}/${stepTo(name)}`;
      const named = isObject(properties) && Object.hasOwn(properties, name);
      const own = [
        ...(named ? [properties[name]] : []),
        ...Object.entries(isObject(patternProperties) ? patternProperties : {})
          .filter(([pattern]) => new RegExp(pattern, 'u').test(name))
          .map(([, part]) => part),
      ];
      if (!own.length && additionalProperties === false)
        return [{pointer: at, keyword: 'additionalProperties', limit: false}];
      if (!own.length) return faults(additionalProperties, member, at);
      if (own.includes(false)) return [{pointer: at, keyword: 'properties', limit: beside}];
      return own.flatMap((part) => faults(part, member, at));
    });
  };

  const among = (parts: unknown, of: unknown, pointer: string): Failure[] => {
    if (!Array.isArray(parts) || parts.some((part) => satisfies(part, of))) return [];
    const each = parts.map((part) => faults(part, of, pointer));
    return each.reduce((best, one) => (one.length < best.length ? one : best));
  };

  const faults = (rules: unknown, of: unknown, pointer: string, beside?: Beside): Failure[] => {
    if (!isObject(rules) || satisfies(rules, of)) return [];
    const own = (keyword: string): Failure[] =>
      keyword in rules && !satisfies(rules, of, keyword)
        ? [
            {
              pointer,
              keyword,
              limit: keyword === 'required' ? missing(rules[keyword], of) : rules[keyword],
            },
          ]
        : [];
    // What is of another kind has no parts to speak of.
    const kind = own('type');
    if (kind.length) return kind;
    const {$ref, allOf, anyOf, oneOf, if: when} = rules;
    const holds = when !== undefined && satisfies(when, of);
    const referred =
      typeof $ref === 'string' && isObject($defs) ? $defs[$ref.replace('#/$defs/', '')] : undefined;
    return [
      ...Object.keys(rules)
        .filter((keyword) => !leading.has(keyword))
        .flatMap(own),
      ...faults(referred, of, pointer),
      ...(Array.isArray(allOf) ? allOf.flatMap((part) => faults(part, of, pointer)) : []),
      ...among(anyOf, of, pointer),
      ...among(oneOf, of, pointer),
      ...(when === undefined
        ? []
        : faults(rules[holds ? 'then' : 'else'], of, pointer, {when, holds})),
      ...below(rules, of, pointer, beside),
    ];
  };

  const places = new Map<string, Failure>();
  for (const fault of faults(schema, value, ''))
    if (!places.has(fault.pointer)) places.set(fault.pointer, fault);
  return places.size ? [...places.values()] : [first];
}
