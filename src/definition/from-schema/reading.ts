import {isObject} from '../is-object.js';
import {stepsOf} from '../json-pointer.js';
import type {Left, SchemaLoss} from './left.js';
import {within, type Part} from './view.js';

type ByKey = Readonly<Record<string, unknown>>;

/** What says nothing of answers: names, comments, and where the rest stands. */
const aside = new Set([
  '$schema',
  '$id',
  'id',
  '$anchor',
  '$comment',
  '$vocabulary',
  '$defs',
  'definitions',
]);
/** More schemas than any form has: references among each other can make many of few. */
const most = 50_000;
/** References that lead to each other. */
const deepest = 200;

/** Thrown for a schema that no form can be made of. The message is a sentence. */
export class SchemaRefused extends Error {
  override readonly name = 'SchemaRefused';

  constructor(
    message: string,
    /** What of the schema could not be asked, as far as it was read. */
    readonly left: readonly Left[] = [],
  ) {
    super(message);
  }
}

/** Reads a schema, follows its references, and keeps what nobody asked for, so that nothing is dropped in silence. */
export class Reading {
  readonly root: ByKey;
  readonly #left = new Map<string, Left>();
  /** What was asked for, by the pointer of its object. */
  readonly #read = new Map<string, Set<string>>();
  readonly #seen = new Map<string, ByKey>();
  /** The references that are being followed. */
  readonly #open: string[] = [];
  #count = 0;

  constructor(root: ByKey) {
    this.root = root;
  }

  /** Counts a member as read. */
  read(pointer: string, key: string): void {
    const keys = this.#read.get(pointer);
    if (keys) keys.add(key);
    else this.#read.set(pointer, new Set([key]));
  }

  leave(pointer: string, says: string, loses: SchemaLoss | undefined): void {
    if (!this.#left.has(pointer)) this.#left.set(pointer, {loses, pointer, says});
  }

  /** A schema with what it refers to and what it has in `allOf`; nothing for `true`. */
  partsOf(schema: unknown, pointer: string): Part[] {
    if (++this.#count > most)
      throw new SchemaRefused('Its references make more of it than any form has.');
    if (schema === true) return [];
    if (!isObject(schema)) {
      this.leave(pointer, 'This is no schema that a value can keep to.', 'answers');
      return [];
    }
    this.#seen.set(pointer, schema);
    const {allOf} = schema;
    const inAll = Array.isArray(allOf)
      ? allOf.flatMap((one: unknown, index) => {
          // What holds under a condition is not what holds.
          if (isObject(one) && 'if' in one) return [];
          this.read(pointer, 'allOf');
          return this.partsOf(one, within(pointer, 'allOf', index));
        })
      : [];
    return [{schema, pointer}, ...this.#referred(schema, pointer), ...inAll];
  }

  #referred(schema: ByKey, pointer: string): Part[] {
    const {$ref} = schema;
    if ($ref === undefined) return [];
    this.read(pointer, '$ref');
    const at = within(pointer, '$ref');
    if (typeof $ref !== 'string') {
      this.leave(at, 'This reference is no text.', 'question');
      return [];
    }
    const found = this.#find($ref);
    if (!found) {
      this.leave(
        at,
        $ref.startsWith('#')
          ? `Nothing stands at ${$ref}.`
          : `${$ref} is another document, which is not fetched. Put what it says under \`$defs\`.`,
        'question',
      );
      return [];
    }
    if (this.#open.includes(found.pointer)) {
      this.leave(
        at,
        'This refers to what it stands in. A form has an end: it is left out here.',
        'question',
      );
      return [];
    }
    if (this.#open.length > deepest)
      throw new SchemaRefused('Its references lead to references, and so on for too long.');
    this.#open.push(found.pointer);
    const parts = this.partsOf(found.schema, found.pointer);
    this.#open.pop();
    return parts;
  }

  /** What a reference within the document leads to. */
  #find(reference: string): {schema: unknown; pointer: string} | undefined {
    const {$id} = this.root;
    const local =
      typeof $id === 'string' && reference.startsWith(`${$id.replace(/#$/, '')}#`)
        ? reference.slice(reference.indexOf('#'))
        : reference;
    if (!local.startsWith('#')) return undefined;
    let fragment = local.slice(1);
    try {
      fragment = decodeURIComponent(fragment);
    } catch {
      // Then it stands for itself.
    }
    if (fragment !== '' && !fragment.startsWith('/')) return this.#anchored(fragment);
    const keys = stepsOf(fragment);
    let found: unknown = this.root;
    for (const key of keys) {
      if (found === null || typeof found !== 'object' || !Object.hasOwn(found, key))
        return undefined;
      found = (found as ByKey)[key];
    }
    return {schema: found, pointer: within('', ...keys)};
  }

  #anchors: Map<unknown, {schema: unknown; pointer: string}> | undefined;

  #anchored(name: string): {schema: unknown; pointer: string} | undefined {
    this.#anchors ??= new Map(
      ['definitions', '$defs'].flatMap((group) => {
        const schemas = this.root[group];
        return Object.entries(isObject(schemas) ? schemas : {}).flatMap(([key, schema]) => {
          if (!isObject(schema)) return [];
          const {$anchor, $id} = schema;
          const found = {schema, pointer: within('', group, key)};
          const own = typeof $id === 'string' && $id.startsWith('#') ? $id.slice(1) : undefined;
          return [$anchor, own].filter(Boolean).map((one) => [one, found] as const);
        });
      }),
    );
    return this.#anchors.get(name);
  }

  /** What is left: what was said to be, and every member that nobody asked for. In the order of their pointers. */
  left(): Left[] {
    for (const [pointer, schema] of this.#seen)
      for (const key of Object.keys(schema))
        if (!aside.has(key) && !this.#read.get(pointer)?.has(key))
          this.leave(within(pointer, key), unsaid(key), isAside(key) ? 'aside' : 'answers');
    const used = new Set(
      [...this.#seen.keys()].map((pointer) => pointer.split('/').slice(0, 3).join('/')),
    );
    for (const group of ['$defs', 'definitions']) {
      const schemas = this.root[group];
      for (const key of isObject(schemas) ? Object.keys(schemas) : []) {
        const at = within('', group, key);
        if (!used.has(at)) this.leave(at, 'Nothing that is asked refers to this.', 'aside');
      }
    }
    return [...this.#left.values()];
  }
}

const reasons: Readonly<Record<string, string>> = {
  default: 'A form gives no answer before the person does. Give it as `answers` if it is theirs.',
  examples: 'Examples are not shown. Put one into the `description`.',
  pattern: 'A text is not held to a pattern. Judge it where you receive answers.',
  format: 'Texts of this format are not told from others. Judge it where you receive answers.',
  readOnly: 'What can only be read is no question.',
  deprecated: 'It is asked all the same.',
};

const isAside = (key: string) => key === 'examples' || key === 'deprecated';

const unsaid = (key: string) =>
  reasons[key] ??
  `A form does not hold answers to \`${key.slice(0, 80)}\`. Judge it where you receive them.`;
