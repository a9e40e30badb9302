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

/** Reads each schema once: a long document asks the same of it thousands of times. */
function once<Read>(read: (node: SchemaNode) => Read): (node: SchemaNode) => Read {
  const known = new WeakMap<object, Read>();
  return (node) => {
    const before = known.get(node.rules);
    if (before) return before;
    const now = read(node);
    known.set(node.rules, now);
    return now;
  };
}

const nodesOf = ({base}: SchemaNode, parts: readonly unknown[]): SchemaNode[] =>
  parts.filter(isObject).map((rules) => ({base, rules}));

/** The parts of a schema at one keyword: one, or each of a list. */
export const partsAt = (node: SchemaNode, keyword: string): SchemaNode[] =>
  nodesOf(node, [node.rules[keyword]].flat());

/** The parts of a schema for each item of a list. */
export const itemsOf = once((node): readonly SchemaNode[] => partsAt(node, 'items'));

const noObject: Readonly<Record<string, unknown>> = {};

const membersOf = once((node) => {
  const {properties = noObject, patternProperties = noObject, additionalProperties} = node.rules;
  const each = (parts: object) =>
    Object.entries(parts).map(([name, part]) => [name, nodesOf(node, [part])] as const);
  return {
    named: new Map(each(properties as object)),
    matching: each(patternProperties as object).map(
      ([pattern, parts]) => [new RegExp(pattern, 'u'), parts] as const,
    ),
    other: nodesOf(node, [additionalProperties]),
  };
});

/** What a schema says of the members of an object with these names, by name. */
export function memberAt(node: SchemaNode, name: string): readonly SchemaNode[] {
  const {named, matching, other} = membersOf(node);
  const own = named.get(name);
  const alike = matching.filter(([pattern]) => pattern.test(name));
  if (!alike.length) return own ?? other;
  return [...(own ?? []), ...alike.flatMap(([, parts]) => parts)];
}

/** A schema, or the one that it refers to. */
const followed = (node: SchemaNode): SchemaNode =>
  typeof node.rules['$ref'] === 'string' ? followed(referred(node, node.rules['$ref'])) : node;

/** What a value of any kind may have to satisfy, and what one may that says of which type it is. */
const branches = once((node) => {
  const always = ['allOf', 'anyOf', 'then', 'else'].flatMap((keyword) => partsAt(node, keyword));
  const either = partsAt(node, 'oneOf');
  const byType = new Map<unknown, readonly SchemaNode[]>();
  for (const one of either)
    for (const {rules} of memberAt(followed(one), 'type'))
      byType.set(rules['const'], [...(byType.get(rules['const']) ?? always), one]);
  return {byType, all: [...always, ...either]};
});

/**
 * The parts of a schema that a value may have to satisfy as a whole. Of several types of question it is the value’s own,
 * or all of them when it is of none.
 */
export function branchesOf(value: unknown, node: SchemaNode): readonly SchemaNode[] {
  const {byType, all} = branches(node);
  return (isObject(value) && byType.get(value['type'])) || all;
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
      .flatMap((node) => (list ? itemsOf(node) : memberAt(node, name)))
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
