import type {Finding} from '../definition/definition-error.js';
import type {Definition, Text} from '../definition/generated/types.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import type {Words} from '../definition/text-in.js';
import type {Plan, PlannedPage, PlannedQuestion, Reader} from './plan.js';
import type {AnyOutline, Models, Speaker} from './question-model.js';
import type {Facts} from './route.js';

/** A question's answer that something in a definition reads, and where it does so. */
export interface Read {
  readonly pointer: string;
  readonly name: string;
}

/** What adaptations are made from. */
export interface AdaptingOptions {
  /** The facts as they change. */
  readonly facts: Facts;
  /** A number from 0 up to but not 1. */
  readonly random: () => number;
}

/** What one session's questions and texts are, given the answers so far. */
export interface Adaptations {
  /** The order in which options were offered, by question, where it is random. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  /** The questions whose answers follow from others, in the order of the document. */
  readonly derived: readonly PlannedQuestion[];
  /** The questions whose options, bounds or words read an answer, which has just changed, or whose own answer follows from it. */
  readersOf(name: string): readonly PlannedQuestion[];
  /** Whether the title or introduction of a page reads an answer. */
  isReadByPages(name: string): boolean;
  /** Whether people leave by a page. */
  exits(page: PlannedPage): boolean;
  /** The question with the options that are offered now, in their order, and bounds that are values. */
  asked(planned: PlannedQuestion, today: string): AnyQuestion;
  /** The answer as far as it fits what is offered, and what was typed for it; undefined when nothing is left. */
  fitting(planned: PlannedQuestion, answer: unknown, typed: unknown, today: string): unknown;
  /** The variant of a text that holds now. */
  choose(text: Text): Text;
  /** A text with answers in words in place of their names; in Markdown they stand for themselves. */
  fill(text: string, speaker: Speaker, isMarkdown?: boolean): string;
}

/** What a plan and a session need for a definition that leaves something to the answers; see `adaptations.ts`. */
export interface Adapting {
  /** Fetches what a document takes from the bank of questions, and puts it in place; undefined when it takes nothing. */
  filled(input: unknown): Promise<unknown> | undefined;
  /**
   * A question with what it takes over from earlier ones; what is asked for each of several items is planned by itself.
   * Throws a `DefinitionError` when that cannot be done.
   */
  complete(
    question: AnyQuestion,
    questions: ReadonlyMap<string, PlannedQuestion>,
    models: Models,
    pointer: string,
    definition: Definition,
  ): AnyQuestion;
  /** A question with bounds of its own only, none that is an earlier answer or the day. */
  withoutReferences(question: AnyQuestion, model: AnyOutline): AnyQuestion;
  readsIn(value: unknown, pointer?: string): Read[];
  flaws(part: unknown, pointer: string, questions: ReadonlyMap<string, PlannedQuestion>): Finding[];
  /** A question with its options or rows in the order of the person's alphabet, if its author wants that. */
  ordered<Q extends object>(
    question: Q,
    person: {words(text: Text): Words; messages: {compare(a: string, b: string): number}},
  ): Q;
  /** Whether some answers leave apart from the response. */
  sendsApart(plan: Plan): boolean;
  /** Tells conditions that read each other from those that read a later question, which is refused either way. */
  ringed(readers: readonly Reader[]): (reader: number, name: string) => boolean;
  start(plan: Plan, options: AdaptingOptions): Adaptations;
}
