import {holds, type Atom, type Formula, type Verdict} from './formula.js';

/** What may be known of one answer at once: for each atom that reads it, whether it is met. */
export type Case = ReadonlyMap<string, boolean>;

/** The cases of an answer, by the name of what is read; undefined where they are too many to go through. */
export type CasesOf = (name: string) => readonly Case[] | undefined;

/** How many times a search may look at what is known of an answer; it is counted down. */
export interface Budget {
  left: number;
}

/**
 * Whether some answers meet all of these formulas: true or false, or undefined where the budget did not do or an answer
 * has too many cases. Tries one answer after the other, and looks at no answer that nothing depends on any more
 * (Davis, Putnam, Logemann and Loveland, over cases in place of true and false).
 */
export function satisfiable(
  formulas: readonly Formula[],
  casesOf: CasesOf,
  budget: Budget,
): Verdict {
  const chosen = new Map<string, Case>();
  const shared = new Map<string, Verdict>();
  let isBlind = false;

  /** What all cases of an answer agree on, as far as it has not been chosen. */
  const agreed = ({name, key}: Atom): Verdict => {
    if (shared.has(key)) return shared.get(key);
    const cases = casesOf(name);
    const first = cases?.[0]?.get(key);
    const verdict = cases?.every((one) => one.get(key) === first) ? first : undefined;
    shared.set(key, verdict);
    return verdict;
  };
  const isTrue = (atom: Atom): Verdict => {
    budget.left--;
    const one = chosen.get(atom.name);
    return one ? one.get(atom.key) : agreed(atom);
  };
  /** An answer that something open depends on. */
  const openIn = (formula: Formula): string | undefined => {
    if (formula.kind === 'atom')
      return isTrue(formula.atom) === undefined ? formula.atom.name : undefined;
    if (formula.kind === 'not') return openIn(formula.of);
    for (const part of formula.of) {
      if (holds(part, isTrue) !== undefined) continue;
      const name = openIn(part);
      if (name !== undefined) return name;
    }
    return undefined;
  };
  const search = (pending: readonly Formula[]): Verdict => {
    if (budget.left <= 0) return undefined;
    const open: Formula[] = [];
    for (const formula of pending) {
      const verdict = holds(formula, isTrue);
      if (verdict === false) return false;
      if (verdict === undefined) open.push(formula);
    }
    const name = open[0] && openIn(open[0]);
    if (name === undefined) return true;
    const cases = casesOf(name);
    if (!cases) {
      isBlind = true;
      return undefined;
    }
    let isSure = true;
    for (const one of cases) {
      chosen.set(name, one);
      const found = search(open);
      chosen.delete(name);
      if (found) return true;
      isSure &&= found === false;
      if (isBlind || budget.left <= 0) return undefined;
    }
    return isSure ? false : undefined;
  };
  return search(formulas);
}
