import type {Question} from '../definition/generated/types.js';

/** Something that a person types or chooses, the answer that it amounts to, and that answer in words. */
export interface GoodAnswer {
  /** As a control hands it over: a text, a list of values, or the boxes of a date. */
  readonly typed: unknown;
  readonly answer: unknown;
  /** What is typed for the earlier questions that it reads. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** One line for each part, as it is read back to the person. */
  readonly words?: {readonly en: readonly string[]; readonly cy: readonly string[]};
}

/** Something that a person types or chooses and that is not accepted. */
export interface BadAnswer {
  readonly typed: unknown;
  /** The keyword of the problem. */
  readonly keyword: string;
}

/**
 * A question as an author would write it, with answers that are accepted and answers that are not, whatever the day.
 * Examples feed the demo and the documentation, and every type is held to its own.
 */
export interface QuestionExample<Q = Question> {
  /** What the example shows, in English. */
  readonly title: string;
  readonly question: Q;
  /** The questions before it that it reads. */
  readonly earlier?: readonly Question[];
  readonly good: readonly GoodAnswer[];
  readonly bad: readonly BadAnswer[];
}
