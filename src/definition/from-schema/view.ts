import {isObject} from '../is-object.js';
import {stepTo} from '../json-pointer.js';
import type {Reading} from './reading.js';

type ByKey = Readonly<Record<string, unknown>>;

/** One schema object, and where it stands. */
export interface Part {
  readonly schema: ByKey;
  readonly pointer: string;
}

/** The pointer of a member. */
export const within = (pointer: string, ...keys: readonly (string | number)[]) =>
  [pointer, ...keys.map((key) => stepTo(String(key)))].join('/');

/**
 * Everything that a schema says of one value: the schema itself, what its `$ref` leads to, and the members of its
 * `allOf`. What is asked for counts as read.
 */
export class View {
  readonly parts: readonly Part[];
  readonly #reading: Reading;

  constructor(reading: Reading, parts: readonly Part[]) {
    this.#reading = reading;
    this.parts = parts;
  }

  /** Where it stands. */
  get pointer(): string {
    return this.parts[0]!.pointer;
  }

  has(key: string): boolean {
    return this.parts.some(({schema}) => Object.hasOwn(schema, key));
  }

  /** Every value that stands under a key, with its pointer. */
  all(key: string): {readonly value: unknown; readonly pointer: string}[] {
    return this.parts
      .filter(({schema}) => Object.hasOwn(schema, key))
      .map(({schema, pointer}) => {
        this.#reading.read(pointer, key);
        return {value: schema[key], pointer: within(pointer, key)};
      });
  }

  /** The first value under a key; another that differs is left. */
  one(key: string): unknown {
    const [first, ...others] = this.all(key);
    for (const {value, pointer} of others)
      if (JSON.stringify(value) !== JSON.stringify(first!.value))
        this.#reading.leave(
          pointer,
          `\`${key}\` is said twice, and this is the second. The first holds.`,
          'answers',
        );
    return first?.value;
  }

  /** The text under a key; undefined where there is none. */
  text(key: string): string | undefined {
    const value = this.one(key);
    return typeof value === 'string' && value.trim() ? value.trim() : undefined;
  }

  /** All numbers under a key. */
  numbers(key: string): number[] {
    return this.all(key).flatMap(({value, pointer}) => {
      if (typeof value === 'number' && Number.isFinite(value)) return [value];
      this.#reading.leave(pointer, `\`${key}\` is no number here, and says nothing.`, 'answers');
      return [];
    });
  }

  /** The schemas under the keys of an object such as `properties`, in their order. */
  members(key: string): ReadonlyMap<string, View> {
    const found = new Map<string, Part[]>();
    for (const {value, pointer} of this.all(key))
      if (isObject(value))
        for (const [name, schema] of Object.entries(value)) {
          const parts = found.get(name) ?? [];
          found.set(name, [...parts, ...this.#reading.partsOf(schema, within(pointer, name))]);
        }
    return new Map(
      [...found]
        .filter(([, parts]) => parts.length)
        .map(([name, parts]) => [name, new View(this.#reading, parts)]),
    );
  }

  /** The schema under a key; undefined for none, and for `true`. */
  child(key: string): View | undefined {
    const parts = this.all(key).flatMap(({value, pointer}) =>
      this.#reading.partsOf(value, pointer),
    );
    return parts.length ? new View(this.#reading, parts) : undefined;
  }

  /** The schemas in a list such as `oneOf`. */
  list(key: string): View[] {
    return this.all(key).flatMap(({value, pointer}) =>
      Array.isArray(value)
        ? value.flatMap((one, index) => {
            const parts = this.#reading.partsOf(one, within(pointer, index));
            return parts.length ? [new View(this.#reading, parts)] : [];
          })
        : [],
    );
  }

  /** The texts in lists under a key, such as `required`. */
  names(key: string): ReadonlySet<string> {
    return new Set(
      this.all(key).flatMap(({value}) =>
        Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
      ),
    );
  }
}
