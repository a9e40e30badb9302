import {stepsOf} from '../../../src/definition/json-pointer.js';

/** A JSON Schema object as far as an editor reads one. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

export type Schema = SchemaNode | boolean;

/** A place in a document: keys and indexes from its root, with the scalars that stand in each object on the way. */
export interface Way {
  readonly key: string | number;
  /** The scalar members of the object or list that the key is in. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** Whether a schema can be meant, by the members of which it says what they have to be. */
function isMeant(
  {properties = {}}: SchemaNode,
  beside: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(properties).every(([key, schema]) => {
    if (typeof schema === 'boolean' || !Object.hasOwn(beside, key)) return true;
    if (schema.const !== undefined) return schema.const === beside[key];
    return true;
  });
}

/** Finds what a schema says of a place in a document. */
export class SchemaNodes {
  readonly #root: SchemaNode;

  constructor(root: SchemaNode) {
    this.#root = root;
  }

  /** What is said of the value at the end of a way; `beside` are its own scalar members. */
  at(way: readonly Way[], beside: Readonly<Record<string, unknown>> = {}): SchemaNode[] {
    let nodes = this.#whole(this.#root, way[0]?.beside ?? beside);
    way.forEach(({key}, depth) => {
      const own = way[depth + 1]?.beside ?? beside;
      nodes = nodes
        .flatMap((node) => this.#step(node, key))
        .flatMap((schema) => this.#whole(schema, own));
    });
    return nodes;
  }

  #step(node: SchemaNode, key: string | number): Schema[] {
    if (typeof key === 'number') return node.items === undefined ? [] : [node.items];
    if (node.properties && Object.hasOwn(node.properties, key)) return [node.properties[key]!];
    const patterned = Object.entries(node.patternProperties ?? {})
      .filter(([pattern]) => new RegExp(pattern, 'u').test(key))
      .map(([, schema]) => schema);
    if (patterned.length) return patterned;
    return node.additionalProperties === undefined ? [] : [node.additionalProperties];
  }

  /** A schema with what it refers to, and with those of its alternatives that can be meant. */
  #whole(schema: Schema, beside: Readonly<Record<string, unknown>>, depth = 0): SchemaNode[] {
    if (typeof schema === 'boolean' || depth > 12) return [];
    const more = (one: Schema) => this.#whole(one, beside, depth + 1);
    const referred = schema.$ref === undefined ? undefined : this.#find(schema.$ref);
    const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
      .map(more)
      .filter((nodes) => nodes.every((node) => isMeant(node, beside)));
    const conditional =
      schema.if === undefined
        ? []
        : this.#isSo(schema.if, beside)
          ? [schema.then ?? true]
          : [schema.else ?? true];
    return [
      schema,
      ...(referred === undefined ? [] : more(referred)),
      ...(schema.allOf ?? []).flatMap(more),
      ...alternatives.flat(),
      ...conditional.flatMap(more),
    ];
  }

  /** Whether an `if` is so, as far as scalars and required members tell. */
  #isSo(schema: Schema, beside: Readonly<Record<string, unknown>>): boolean {
    if (typeof schema === 'boolean') return schema;
    const {properties = {}, required = []} = schema;
    return (
      required.every((key) => Object.hasOwn(beside, key)) &&
      isMeant(schema, beside) &&
      Object.keys(properties).every((key) => Object.hasOwn(beside, key))
    );
  }

  #find(reference: string): Schema | undefined {
    if (reference === '#') return this.#root;
    let found: unknown = this.#root;
    for (const name of stepsOf(reference))
      found = (found as Readonly<Record<string, unknown>> | undefined)?.[name];
    return found as Schema | undefined;
  }
}
