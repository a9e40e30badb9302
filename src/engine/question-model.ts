import type {Finding} from '../definition/definition-error.js';
import type {Text} from '../definition/generated/types.js';
import type {JsonSchema} from '../definition/interpret.js';
import type {AnyQuestion, Nested, QuestionShape} from '../definition/read-definition.js';
import type {Words} from '../definition/text-in.js';

/** Why an answer will not do: a keyword and its parameters. Words come later, in the person's language. */
export interface Fault {
  /** A JSON Schema keyword such as `maximum`, or a type's own such as `realDate`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One column of an export. */
export interface Column {
  /** Stable for a version of the definition. */
  readonly name: string;
  /** The cell for an answer, which is undefined when none was given. */
  of(answer: unknown): string | number | boolean | undefined;
}

/** Puts things into words in the person's language. */
export interface Speaker {
  say(text: Text): Words;
  /** A date from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date(iso: string): string;
  /** A time of day from `HH:MM`, 00:00 to 23:59. */
  time(clock: string): string;
  number(value: number, decimals?: number): string;
}

/**
 * What a question type knows without a browser: how an answer looks as JSON Schema, in words, and in an export.
 * The same record serves the form, the receiver and the command line.
 *
 * `Q` is the question as its author writes it, `A` a valid answer to it.
 */
export interface QuestionModel<Q = AnyQuestion, A = unknown> extends QuestionShape {
  readonly type: string;

  /** Whether a missing answer asks the person to select or to enter something; it picks the words of the error. */
  readonly asks: 'select' | 'enter';

  /** The schema of an answer to this question, or undefined for a type that takes none. Refuses empty answers. */
  answerSchema(question: Q): JsonSchema | undefined;

  /** From what was typed or chosen to an answer; what cannot be read as one comes back as it is. By default as it is. */
  parse?(typed: unknown, question: Q): unknown;

  /** Whether nothing has been answered. By default: undefined, null, blank text or an empty list. */
  isEmpty?(typed: unknown): boolean;

  /**
   * A rule that JSON Schema cannot say, or a better name for a failure that it can. Asked before the schema,
   * by the form and by the receiver; `today` is `YYYY-MM-DD` in London.
   */
  check?(answer: unknown, question: Q, today: string): Fault | undefined;

  /**
   * Every rule of `check` that the answer schema does not say, as keywords with their limits: `maxGraphemes`,
   * `minDate` and so on. Undefined limits are no rules.
   */
  rules?(question: Q): Readonly<Record<string, unknown>>;

  flaws?(question: Q & AnyQuestion): Finding[];

  nested?(question: Q & AnyQuestion): Nested[];

  /** The answer as a person would say it, one line for each part. */
  inWords(answer: A, question: Q, speaker: Speaker): Words[];

  /** The columns of an export. By default one, with the answer as it is. */
  columns?(question: Q): Column[];
}

/** A model whatever its question: what shared code holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of models is heterogeneous by nature
export type AnyModel = QuestionModel<any, any>;

/** The question types of a form, by name. */
export type Models = ReadonlyMap<string, AnyModel>;
