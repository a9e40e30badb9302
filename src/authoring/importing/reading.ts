import {stepsOf, stepTo} from '../../definition/json-pointer.js';
import {inShort} from './in-short.js';
import type {Left, Loss} from './left.js';
import {titleOf, titlesAround} from './titles-around.js';

const isBranch = (value: unknown): value is object => value !== null && typeof value === 'object';

/** What holds nothing, and so loses nothing. */
const isVoid = (value: unknown) =>
  value === '' || (isBranch(value) && Object.keys(value).length === 0);

/** Why a member of a source is left, and what is lost with it: aside, unless it says so. */
export type Reason = string | {readonly loses: Loss; readonly why: string};

/** Reasons by the key of a member, or by that of what it stands in and its own: `sections/title`. */
export type Reasons = Readonly<Record<string, Reason>>;

const nothing = {loses: 'other', why: 'Dweud has nothing for it.'} as const;

/** The reason for a pointer; members of a list go by the key of the list. */
function reasonFor(pointer: string, reasons: Reasons): {loses: Loss; why: string} {
  const keys = stepsOf(pointer).filter((step) => !/^\d+$/.test(step));
  const found = [keys.slice(-2).join('/'), keys.at(-1) ?? ''].find((key) =>
    Object.hasOwn(reasons, key),
  );
  const reason = found === undefined ? nothing : reasons[found]!;
  return typeof reason === 'string' ? {loses: 'aside', why: reason} : reason;
}

const before = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((place, index) => place !== other[index]);
  return at < 0 ? one.length - other.length : one[at]! - (other[at] ?? -1);
};

/** What was read of a source: whatever nobody has read or told of is in the list at the end. */
export class Reading {
  readonly #told = new Set<string>();
  readonly #opened = new Set<string>();
  readonly #notes: Left[] = [];

  constructor(
    readonly root: unknown,
    readonly placeOf: (pointer: string) => string | undefined = () => undefined,
    /** The titles above those that the value itself has, such as the groups of a row. */
    readonly above: (pointer: string) => readonly string[] = () => [],
  ) {}

  /** The value at a pointer, with all that is in it, has been read. */
  tell(pointer: string): void {
    this.#told.add(pointer);
  }

  /** Somebody reads the members of the value at a pointer: each that is left is a line of its own. */
  open(pointer: string): void {
    this.#opened.add(pointer);
  }

  /** Writes a line for the author. */
  note(kind: Left['kind'], pointer: string, value: unknown, why: string, loses?: Loss): void {
    const place = this.placeOf(pointer);
    const isMember = /\/\d+$/.test(pointer);
    this.#notes.push({
      kind,
      ...(kind === 'left' && {loses: loses ?? 'answers'}),
      pointer,
      ...(place !== undefined && {place}),
      within: [...this.above(pointer), ...titlesAround(this.root, pointer)],
      // The whole has a name of the list, and not its first keys.
      what:
        pointer === '' && value === this.root
          ? 'the form'
          : (pointer && titleOf(value, isMember)) || inShort(value),
      why,
    });
  }

  /** Every line, and one for each part of the source that nobody has read, in the order of the source. */
  all(reasons: Reasons): Left[] {
    const unread: {pointer: string; value: unknown}[] = [];
    const visit = (value: unknown, pointer: string): boolean => {
      if (this.#told.has(pointer)) return true;
      if (!isBranch(value)) return value === '';
      const parts = Object.entries(value).map(([key, part]) => {
        const at = `${pointer}/${stepTo(key)}`;
        return {value: part as unknown, pointer: at, isRead: visit(part, at)};
      });
      if (!this.#opened.has(pointer) && !parts.some(({isRead}) => isRead)) return isVoid(value);
      unread.push(...parts.filter(({isRead}) => !isRead));
      return true;
    };
    if (!visit(this.root, '')) unread.push({pointer: '', value: this.root});
    for (const {pointer, value} of unread) {
      const {loses, why} = reasonFor(pointer, reasons);
      this.note('left', pointer, value, why, loses);
    }
    // An option that several questions have is told of once.
    const notes = new Map(this.#notes.map((one) => [JSON.stringify(one), one]));
    return [...notes.values()]
      .map((one) => ({one, at: this.#orderOf(one.pointer)}))
      .sort((a, b) => before(a.at, b.at))
      .map(({one}) => one);
  }

  /** Where a pointer comes in the source: the place of each of its steps among its neighbours. */
  #orderOf(pointer: string): number[] {
    let at = this.root;
    return stepsOf(pointer).map((step) => {
      if (!isBranch(at)) return 0;
      const place = Array.isArray(at) ? Number(step) : Object.keys(at).indexOf(step);
      at = (at as Record<string, unknown>)[step];
      return place;
    });
  }
}
