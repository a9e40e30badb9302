import {interpreter, type Failure} from '../definition/interpret.js';
import type {CompiledCondition} from './condition.js';
import type {Plan, PlannedPage, PlannedQuestion} from './plan.js';

/** What conditions look at: answers on the route, and what the host page supplied. */
export interface Facts {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/** A page or a question, and whether its own condition holds. */
interface Gate {
  readonly place: number;
  readonly of: PlannedPage | PlannedQuestion;
  readonly questions: readonly PlannedQuestion[];
  readonly interpret: (facts: unknown) => Failure | undefined;
  open: boolean;
}

/**
 * Which pages and questions are asked. Only what a condition reads can change its verdict, so an answer costs the
 * conditions that depend on it, however long the form is.
 */
export class Route {
  readonly #gates = new Map<PlannedPage | PlannedQuestion, Gate>();
  readonly #readers = new Map<string, Gate[]>();

  constructor(plan: Plan) {
    const add = (
      of: PlannedPage | PlannedQuestion,
      condition: CompiledCondition | undefined,
      questions: readonly PlannedQuestion[],
    ) => {
      if (!condition) return;
      const place = this.#gates.size;
      const gate = {place, of, questions, interpret: interpreter(condition.schema), open: false};
      this.#gates.set(of, gate);
      for (const name of condition.reads) {
        const readers = this.#readers.get(name);
        if (readers) readers.push(gate);
        else this.#readers.set(name, [gate]);
      }
    };
    for (const page of plan.pages) {
      add(page, page.condition, page.questions);
      for (const question of page.questions) add(question, question.condition, [question]);
    }
  }

  /** Whether a page's own condition holds. */
  isOpen(page: PlannedPage): boolean {
    return this.#gates.get(page)?.open ?? true;
  }

  /** Whether a question is asked. */
  isOn(question: PlannedQuestion): boolean {
    return this.isOpen(question.page) && this.#isOwnOpen(question);
  }

  #isOwnOpen(question: PlannedQuestion): boolean {
    return this.#gates.get(question)?.open ?? true;
  }

  /**
   * Evaluates every condition in the order of the document. `changed` is called for each question that came on or
   * off the route, before any later condition is evaluated.
   */
  start(facts: Facts, changed: (question: PlannedQuestion) => void): void {
    this.#run([...this.#gates.values()], facts, changed);
  }

  /** Evaluates the conditions that read an answer, and those that depend on what they change. */
  update(name: string, facts: Facts, changed: (question: PlannedQuestion) => void): void {
    this.#run(this.#readers.get(name) ?? [], facts, changed);
  }

  #run(first: readonly Gate[], facts: Facts, changed: (question: PlannedQuestion) => void): void {
    // Conditions read backwards only, so in the order of the document each is evaluated once.
    const waiting = [...first].sort((a, b) => a.place - b.place);
    const queued = new Set(waiting);
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      queued.delete(gate);
      const open = gate.interpret(facts) === undefined;
      if (open === gate.open) continue;
      gate.open = open;
      for (const question of gate.questions) {
        // It takes both its page and itself: behind the other's closed gate nothing has changed.
        if (!(gate.of === question ? this.isOpen(question.page) : this.#isOwnOpen(question)))
          continue;
        changed(question);
        for (const reader of this.#readers.get(question.name) ?? []) {
          if (queued.has(reader) || reader.place <= gate.place) continue;
          queued.add(reader);
          const at = waiting.findIndex(({place}) => place > reader.place);
          waiting.splice(at === -1 ? waiting.length : at, 0, reader);
        }
      }
    }
  }
}
