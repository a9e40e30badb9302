import type {Condition} from '../../../definition/generated/types.js';
import {allOf, not} from './say-condition.js';

/** A way out of a place; the first whose condition holds is taken. One without a condition always is. */
export interface Exit {
  /** The place that it leads to; undefined for the end. */
  readonly to: number | undefined;
  /** `unknown` where Dweud cannot say it: then both ways are taken to be open. */
  readonly when?: Condition | 'unknown';
}

/** A place on the way: who is passed over it, and where the others go. */
export interface Place {
  readonly skip?: Condition | undefined;
  /** The places after it where people may be taken instead, for a reason that Dweud cannot say. */
  readonly passes?: readonly number[];
  /** In the order in which they are tried; past the last of them it goes on to the next place. */
  readonly exits: readonly Exit[];
}

/** Whether a place is shown: always, never, under a condition, or in too intricate a way to be said. */
export type Reached = 'always' | 'never' | 'intricate' | Condition;

interface Node {
  readonly atom: number;
  readonly yes: Node | boolean;
  readonly no: Node | boolean;
}
type Graph = Node | boolean;

/** As large as a condition may become before nobody can read it. */
const largest = 400;

class Intricate extends Error {}

/** Boolean functions of conditions as ordered decision graphs, in which what always holds is seen to do so. */
class Graphs {
  readonly #atoms = new Map<string, number>();
  readonly #conditions: Condition[] = [];
  readonly #nodes = new Map<string, Node>();
  readonly #ids = new Map<Node, number>();

  of(condition: Condition): Graph {
    const key = JSON.stringify(condition);
    let atom = this.#atoms.get(key);
    if (atom === undefined) {
      atom = this.#conditions.push(condition) - 1;
      this.#atoms.set(key, atom);
    }
    return this.#node(atom, true, false);
  }

  #id = (graph: Graph) => (typeof graph === 'boolean' ? String(graph) : this.#ids.get(graph)!);

  #node(atom: number, yes: Graph, no: Graph): Graph {
    if (yes === no) return yes;
    const key = `${atom} ${this.#id(yes)} ${this.#id(no)}`;
    let node = this.#nodes.get(key);
    if (!node) {
      if (this.#nodes.size > 20_000) throw new Intricate();
      node = {atom, yes, no};
      this.#nodes.set(key, node);
      this.#ids.set(node, this.#ids.size);
    }
    return node;
  }

  /** `test` and `yes`, or else `no`. */
  choose(test: Graph, yes: Graph, no: Graph, known = new Map<string, Graph>()): Graph {
    if (typeof test === 'boolean') return test ? yes : no;
    if (yes === no) return yes;
    const key = [test, yes, no].map(this.#id).join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const first = Math.min(
      ...[test, yes, no].flatMap((one) => (typeof one === 'boolean' ? [] : one.atom)),
    );
    const when = (graph: Graph, holds: boolean) =>
      typeof graph === 'boolean' || graph.atom !== first ? graph : holds ? graph.yes : graph.no;
    const at = (holds: boolean) =>
      this.choose(when(test, holds), when(yes, holds), when(no, holds), known);
    const result = this.#node(first, at(true), at(false));
    known.set(key, result);
    return result;
  }

  /** The condition that a graph stands for. Throws where it would be too large. */
  say(graph: Node): Condition {
    let size = 0;
    const say = ({atom, yes, no}: Node): Condition => {
      if (++size > largest) throw new Intricate();
      const holds = this.#conditions[atom]!;
      const fails = not(holds);
      if (yes === true && no === false) return holds;
      if (yes === false && no === true) return fails;
      if (yes === true) return {anyOf: [holds, say(no as Node)]};
      if (no === true) return {anyOf: [fails, say(yes as Node)]};
      if (no === false) return allOf([holds, say(yes as Node)]);
      if (yes === false) return allOf([fails, say(no)]);
      return {anyOf: [allOf([holds, say(yes)]), allOf([fails, say(no)])]};
    };
    return say(graph);
  }
}

/**
 * When each of several places is shown, if one goes from the first along their exits. Exits lead on, never back: those
 * that do not are taken to be none, and whoever calls lists them.
 */
export function reached(places: readonly Place[]): Reached[] {
  const graphs = new Graphs();
  const entered: Graph[] = places.map((_, index) => index === 0);
  const result: Reached[] = [];
  const or = (one: Graph, other: Graph) => graphs.choose(one, true, other);
  const and = (one: Graph, other: Graph) => graphs.choose(one, other, false);
  const enter = (to: number | undefined, by: Graph) => {
    if (to !== undefined && to < places.length) entered[to] = or(entered[to]!, by);
  };
  try {
    for (const [index, {skip, passes, exits}] of places.entries()) {
      const here = entered[index]!;
      const skipped = skip === undefined ? false : and(here, graphs.of(skip));
      const shown = graphs.choose(skipped, false, here);
      for (const to of passes ?? []) enter(to, here);
      let left = shown;
      for (const {to, when} of exits) {
        if (when === 'unknown') enter(to, left);
        else if (when === undefined) {
          enter(to, left);
          left = false;
          break;
        } else {
          const holds = graphs.of(when);
          enter(to, and(left, holds));
          left = graphs.choose(holds, false, left);
        }
      }
      enter(index + 1, or(left, skipped));
      result.push(shown === true ? 'always' : shown === false ? 'never' : graphs.say(shown));
    }
  } catch (error) {
    if (!(error instanceof Intricate)) throw error;
    while (result.length < places.length) result.push('intricate');
  }
  return result;
}
