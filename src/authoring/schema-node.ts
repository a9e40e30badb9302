import {isObject} from '../definition/is-object.js';
import {stepsOf} from '../definition/json-pointer.js';
import {written} from '../definition/generated/written.js';

/** A part of a JSON Schema as far as it is read here, in the schema whose `$id` is `base`. */
export interface SchemaNode {
  readonly base: string;
  readonly rules: Readonly<Record<string, unknown>>;
}

/** The `$id` of one of our schemas: `text`, `questions/radios`. */
export const idOf = (name: string): string => `https://dweud.example/schemas/${name}.schema.json`;

/** Where a reference leads. Throws for one that leads nowhere. */
export function referred({base}: SchemaNode, reference: string): SchemaNode {
  const [address, pointer = ''] = reference.split('#') as [string, string?];
  const id = address || base;
  let rules: unknown = written.get(id);
  for (const step of stepsOf(pointer)) rules = isObject(rules) ? rules[step] : undefined;
  if (!isObject(rules)) throw new Error(`No schema is at ${reference}.`);
  return {base: id, rules};
}

/** One of our schemas by its name. Throws when there is none of that name. */
export const schemaNamed = (name: string): SchemaNode =>
  referred({base: '', rules: {}}, idOf(name));

const known = new WeakMap<object, Map<string, readonly SchemaNode[]>>();

/** The parts of a schema at one keyword: one, or each of a list. */
export function partsAt({base, rules}: SchemaNode, keyword: string): readonly SchemaNode[] {
  if (!(keyword in rules)) return [];
  const byKeyword = known.get(rules) ?? new Map<string, readonly SchemaNode[]>();
  known.set(rules, byKeyword);
  const before = byKeyword.get(keyword);
  if (before) return before;
  const parts = [rules[keyword]]
    .flat()
    .filter(isObject)
    .map((part) => ({base, rules: part}));
  byKeyword.set(keyword, parts);
  return parts;
}

/** What a schema says of the members of an object with these names, by name. */
export function memberAt({base, rules}: SchemaNode, name: string): SchemaNode[] {
  const {properties, patternProperties, additionalProperties} = rules;
  const found: unknown[] = [];
  if (isObject(properties) && Object.hasOwn(properties, name)) found.push(properties[name]);
  if (isObject(patternProperties))
    for (const [pattern, part] of Object.entries(patternProperties))
      if (new RegExp(pattern, 'u').test(name)) found.push(part);
  if (!found.length) found.push(additionalProperties);
  return found.filter(isObject).map((part) => ({base, rules: part}));
}

/** A schema, or the one that it refers to. */
const followed = (node: SchemaNode): SchemaNode =>
  typeof node.rules['$ref'] === 'string' ? followed(referred(node, node.rules['$ref'])) : node;

const none: ReadonlyMap<unknown, SchemaNode[]> = new Map();
const typesAt = new WeakMap<object, ReadonlyMap<unknown, SchemaNode[]>>();

/** The schemas that a part is one of, by the type of question that each is for. */
function byType(node: SchemaNode): ReadonlyMap<unknown, SchemaNode[]> {
  if (!('oneOf' in node.rules)) return none;
  const before = typesAt.get(node.rules);
  if (before) return before;
  const types = new Map<unknown, SchemaNode[]>();
  for (const one of partsAt(node, 'oneOf'))
    for (const {rules} of memberAt(followed(one), 'type'))
      types.set(rules['const'], [...(types.get(rules['const']) ?? []), one]);
  typesAt.set(node.rules, types);
  return types;
}

/**
 * The parts of a schema that a value may have to satisfy as a whole. Of several types of question it is the value’s own,
 * or all of them when it is of none.
 */
export function branchesOf(value: unknown, node: SchemaNode): SchemaNode[] {
  const type = isObject(value) ? value['type'] : undefined;
  const own = byType(node).get(type);
  return [
    ...['allOf', 'anyOf', 'then', 'else'].flatMap((keyword) => partsAt(node, keyword)),
    ...(own ?? partsAt(node, 'oneOf')),
  ];
}

const everyBranch = (value: unknown, node: SchemaNode): SchemaNode[] => {
  const here = followed(node);
  const below = branchesOf(value, here).flatMap((one) => everyBranch(value, one));
  // What stands beside a reference is about this place; what it leads to, about every such place.
  return here === node ? [here, ...below] : [node, here, ...below];
};

/** Every part of our schemas that says something of the value at a JSON Pointer into a document of this kind. */
export function schemasAt(document: unknown, pointer: string, kind = 'consultation'): SchemaNode[] {
  let value = document;
  let nodes = everyBranch(value, schemaNamed(kind));
  for (const name of stepsOf(pointer)) {
    const list = Array.isArray(value);
    value =
      value !== null && typeof value === 'object'
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined;
    nodes = nodes
      .flatMap((node) => (list ? partsAt(node, 'items') : memberAt(node, name)))
      .flatMap((node) => everyBranch(value, node));
  }
  return nodes;
}

/** The value at a JSON Pointer; undefined where there is none. */
export const valueAt = (document: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>(
    (value, name) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined,
    document,
  );
