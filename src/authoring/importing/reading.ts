import {stepTo} from '../../definition/json-pointer.js';
import type {Left} from './left.js';

const isBranch = (value: unknown): value is object => value !== null && typeof value === 'object';

/** A value in so few characters that a list can show it. */
export function inShort(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : isBranch(value)
        ? Array.isArray(value)
          ? `a list of ${value.length}`
          : `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing'}`
        : String(value);
  const [...letters] = text.slice(0, 400);
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}

/** Why a member of a source is left, by its key; undefined for one of which nothing is known. */
export type Reasons = Readonly<Record<string, string>>;

const nothing = 'Dweud has nothing for it.';

/** What was read of a source: whatever nobody has read or told of is in the list at the end. */
export class Reading {
  readonly #told = new Set<string>();
  readonly #notes: Left[] = [];

  constructor(
    readonly root: unknown,
    readonly placeOf: (pointer: string) => string | undefined = () => undefined,
  ) {}

  /** The value at a pointer, with all that is in it, has been read. */
  tell(pointer: string): void {
    this.#told.add(pointer);
  }

  /** Writes a line for the author. */
  note(kind: Left['kind'], pointer: string, value: unknown, why: string): void {
    const place = this.placeOf(pointer);
    this.#notes.push({
      kind,
      pointer,
      ...(place !== undefined && {place}),
      what: inShort(value),
      why,
    });
  }

  /** Every line, and one for each part of the source that nobody has read. */
  all(reasons: Reasons): Left[] {
    const unread: {pointer: string; key: string; value: unknown}[] = [];
    const visit = (value: unknown, pointer: string): boolean => {
      if (this.#told.has(pointer)) return true;
      if (!isBranch(value)) return false;
      const parts = Object.entries(value).map(([key, part]) => {
        const at = `${pointer}/${stepTo(key)}`;
        return {key, value: part as unknown, pointer: at, isRead: visit(part, at)};
      });
      if (!parts.some(({isRead}) => isRead)) return false;
      unread.push(...parts.filter(({isRead}) => !isRead));
      return true;
    };
    if (!visit(this.root, '')) unread.push({pointer: '', key: '', value: this.root});
    for (const {pointer, key, value} of unread) {
      const why = Object.hasOwn(reasons, key) ? reasons[key]! : nothing;
      this.note('left', pointer, value, why);
    }
    return this.#notes;
  }
}
