import type {Condition} from '../../definition/generated/types.js';

/** What one entry of a condition asks of one answer, or of one thing that the host page supplied. */
export interface Atom {
  /** What it reads: `age`, `context.area`. */
  readonly name: string;
  /** As its author wrote it: a scalar, a list of scalars or a matcher. */
  readonly match: unknown;
  /** The same for two that ask the same. */
  readonly key: string;
}

/** A condition as logic. */
export type Formula =
  | {readonly kind: 'atom'; readonly atom: Atom}
  | {readonly kind: 'all' | 'any'; readonly of: readonly Formula[]}
  | {readonly kind: 'not'; readonly of: Formula};

/** Whether something holds; undefined while that depends on what is still open. */
export type Verdict = boolean | undefined;

export const all = (...of: readonly Formula[]): Formula => ({kind: 'all', of});
export const any = (...of: readonly Formula[]): Formula => ({kind: 'any', of});
export const not = (of: Formula): Formula => ({kind: 'not', of});
/** The first holds only where the second does. */
export const implies = (one: Formula, other: Formula): Formula => any(not(one), other);
/** What always holds. */
export const always: Formula = all();

/** Whether a formula asks for nothing. */
export const isFree = (formula: Formula): boolean =>
  formula.kind === 'all' && formula.of.every(isFree);

export const atomOf = (name: string, match: unknown): Formula => ({
  kind: 'atom',
  atom: {name, match, key: `${name} ${JSON.stringify(match)}`},
});

/** A condition of a document as a formula; that which is left out always holds. */
export const formulaOf = (condition: Condition | undefined): Formula =>
  all(
    ...Object.entries(condition ?? {}).map(([key, value]): Formula => {
      if (key === 'allOf') return all(...(value as Condition[]).map(formulaOf));
      if (key === 'anyOf') return any(...(value as Condition[]).map(formulaOf));
      if (key === 'not') return not(formulaOf(value as Condition));
      return atomOf(key, value);
    }),
  );

/** Every atom of a formula, once. */
export function atomsOf(formula: Formula, found = new Map<string, Atom>()): Map<string, Atom> {
  if (formula.kind === 'atom') found.set(formula.atom.key, formula.atom);
  else if (formula.kind === 'not') atomsOf(formula.of, found);
  else for (const part of formula.of) atomsOf(part, found);
  return found;
}

/** Whether a formula holds, as far as it is known of its atoms. */
export function holds(formula: Formula, isTrue: (atom: Atom) => Verdict): Verdict {
  if (formula.kind === 'atom') return isTrue(formula.atom);
  if (formula.kind === 'not') {
    const inner = holds(formula.of, isTrue);
    return inner === undefined ? undefined : !inner;
  }
  const decides = formula.kind === 'any';
  let isOpen = false;
  for (const part of formula.of) {
    const one = holds(part, isTrue);
    if (one === decides) return decides;
    isOpen ||= one === undefined;
  }
  return isOpen ? undefined : !decides;
}
