import {stepTo} from '../../definition/json-pointer.js';
import type {Left, Loss} from './left.js';
import type {Reading} from './reading.js';

/** A scalar of JSON. */
export type Scalar = string | number | boolean | null;

const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== 'object';

/**
 * A value of a source whose getters mark what they hand out as read. A member of another type than is asked for is not
 * handed out, and so stays for the list of what was left.
 */
export class Source {
  constructor(
    readonly reading: Reading,
    readonly raw: unknown = reading.root,
    readonly pointer = '',
  ) {}

  get isList(): boolean {
    return Array.isArray(this.raw);
  }

  get isObject(): boolean {
    return this.raw !== null && typeof this.raw === 'object' && !this.isList;
  }

  /** A member, if it is there as its own; what is inherited is no part of JSON. */
  at(key: string): Source | undefined {
    if (!this.isObject || !Object.hasOwn(this.raw as object, key)) return undefined;
    return new Source(
      this.reading,
      (this.raw as Record<string, unknown>)[key],
      `${this.pointer}/${stepTo(key)}`,
    );
  }

  /** The text or number of a member, or an empty text, without marking it as read. */
  peek(key: string): string {
    const raw = this.at(key)?.raw;
    return typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '';
  }

  /** The members of a list; none for anything else. */
  items(key?: string): Source[] {
    const list = key === undefined ? this : this.at(key);
    if (!list?.isList) return [];
    const raw = list.raw as unknown[];
    return raw.map((one, index) => new Source(this.reading, one, `${list.pointer}/${index}`));
  }

  members(): [string, Source][] {
    if (!this.isObject) return [];
    return Object.keys(this.raw as object).map((key) => [key, this.at(key)!]);
  }

  /** The same, whose members are listed one by one if nobody reads them. */
  opened(): this {
    this.reading.open(this.pointer);
    return this;
  }

  string(key: string): string | undefined {
    return this.#typed(key, 'string') as string | undefined;
  }

  number(key: string): number | undefined {
    return this.#typed(key, 'number') as number | undefined;
  }

  boolean(key: string): boolean | undefined {
    return this.#typed(key, 'boolean') as boolean | undefined;
  }

  #typed(key: string, type: string): unknown {
    const one = this.at(key);
    return one && typeof one.raw === type ? one.take() : undefined;
  }

  /** This value if it is no list and no object. */
  scalar(): Scalar | undefined {
    return isScalar(this.raw) ? (this.take() as Scalar) : undefined;
  }

  /** The whole value, as read. */
  take(): unknown {
    this.reading.tell(this.pointer);
    return this.raw;
  }

  /** Lists the whole value as left. */
  leave(why: string, loses: Loss = 'question'): void {
    this.reading.tell(this.pointer);
    this.note('left', why, loses);
  }

  /** Writes a line for the author. Of what is left, a rule for answers is lost unless it says otherwise. */
  note(kind: Left['kind'], why: string, loses?: Loss): void {
    this.reading.note(kind, this.pointer, this.raw, why, loses);
  }
}
