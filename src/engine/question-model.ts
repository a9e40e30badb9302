import type {Finding} from '../definition/definition-error.js';
import type {Condition, Text} from '../definition/generated/types.js';
import type {JsonSchema} from '../definition/interpret.js';
import type {AnyQuestion, Nested, QuestionShape} from '../definition/read-definition.js';
import type {Words} from '../definition/text-in.js';
import type {Adaptations} from './adapting.js';

/** Why an answer will not do: a keyword and its parameters. Words come later, in the person's language. */
export interface Fault {
  /** A JSON Schema keyword such as `maximum`, or a type's own such as `realDate`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the cells of a column hold. A `flag` is true or false, a `choice` one of its `values`; a `date` and a `time` are texts. */
export type CellKind = 'text' | 'number' | 'flag' | 'choice' | 'date' | 'time';

/** One column of an export. */
export interface Column {
  /** Stable for a version of the definition. */
  readonly name: string;
  /** What its cells hold; by default what the schema of an answer says. */
  readonly kind?: CellKind;
  /** What it is about within its question, from the outside in: an option, or a row and a column. */
  readonly about?: readonly Text[];
  /** Which part of an answer it has, where that is not all of it and no option: `rank`, `postcode` … */
  readonly part?: string;
  /** What a choice can be, and which values of another kind have words, in the order of the document. */
  readonly values?: readonly ColumnValue[];
  /** The cell for an answer, which is undefined when none was given. */
  of(answer: unknown): string | number | boolean | undefined;
}

/** A value that a cell can have, in the author's words. */
export interface ColumnValue {
  readonly value: string | number | boolean;
  readonly label: Text;
}

/** Puts things into words in the person's language. */
export interface Speaker {
  /** An author's text; `isMarkdown` says that answers which stand in it are part of Markdown. */
  say(text: Text, isMarkdown?: boolean): Words;
  /** A date from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date(iso: string): string;
  /** A time of day from `HH:MM`, 00:00 to 23:59. */
  time(clock: string): string;
  number(value: number, decimals?: number): string;
  /** The same with another wording, as the questions about one of several items have their own. */
  within(wording: Pick<Adaptations, 'choose' | 'fill'> | undefined): Speaker;
}

/** What the words of a missing answer ask for. */
export type Asks = 'select' | 'enter' | 'file';

/**
 * What a definition and the route need to know of a question type, before an answer is judged: how an answer looks as
 * JSON Schema, and how it comes from what was typed.
 *
 * `Q` is the question as its author writes it.
 */
export interface QuestionOutline<Q = AnyQuestion> extends QuestionShape {
  readonly type: string;

  /** Whether a missing answer asks the person to select or to enter something, or for a file; it picks the words of the error. */
  readonly asks: Asks | ((question: Q) => Asks);

  /** The schema of an answer to this question, or undefined for a type that takes none. Refuses empty answers. */
  answerSchema(question: Q): JsonSchema | undefined;

  /** From what was typed or chosen to an answer; what cannot be read as one comes back as it is. By default as it is. */
  parse?(typed: unknown, question: Q): unknown;

  /** Whether nothing has been answered. By default: undefined, null, blank text or an empty list. */
  isEmpty?(typed: unknown): boolean;

  /**
   * For a type that nobody is asked: its answer, from those on the route to earlier questions; undefined when there is
   * none. Never throws, whatever they hold. A question as it is asked has it as its `value`. `hasMembers` says of an
   * earlier question what its type does.
   */
  derive?(
    question: Q,
    answers: Readonly<Record<string, unknown>>,
    hasMembers: (name: string) => boolean,
  ): unknown;

  /**
   * Whether the keys of an answer are members of a list of the question, as its rows: where answers are counted or added
   * up, each is one. Any other answer is one as a whole, but for a list.
   */
  readonly hasMembers?: boolean;

  flaws?(question: Q & AnyQuestion): Finding[];

  nested?(question: Q & AnyQuestion): Nested[];

  items?(question: Q & AnyQuestion): Pick<Nested, 'pointer' | 'question'>[];

  /**
   * The answer as far as it fits a question whose options, rows or columns were taken away; undefined when nothing is
   * left. By default those of the answer's texts, list members or keys that were no options are kept. `typed` is what
   * the answer was made from.
   */
  fit?(answer: unknown, question: Q, typed?: unknown): unknown;

  /**
   * The properties that an author may leave to an earlier answer (`{"answer": "name"}`) or to the day
   * (`{"today": -30}`). As it is asked, a question has a value there.
   */
  readonly refers?: Readonly<Record<string, Referring>>;
}

/** What an answer is to a question that refers to it. */
export type Kind = 'number' | 'date' | 'time' | 'option';

/** What a question type says of a property that may refer to an earlier answer. */
export interface Referring {
  /** What that answer has to be. An `option` decides what is shown; the others, what is accepted. */
  readonly kind: Kind;
  /** What stands there while it is not known, and in the schema of an answer; nothing by default. */
  readonly unknown?: unknown;
  /** The condition without which there is nothing to ask, from the name of the earlier question. */
  needs?(name: string, question: AnyQuestion): Condition;
}

/** What files may be that are sent before the response which refers to them. */
export interface FileRules {
  readonly mediaTypes: readonly string[];
  /** In bytes. */
  readonly maxSize: number;
}

/** What the schema of a response says of a question for validators that know all of JSON Schema. */
export interface Stated {
  /** The schema of an answer, where it says more than `answerSchema`, which a browser interprets. */
  readonly schema?: JsonSchema;
  /** By member of a list (`options`, `rows`) that has a condition: what an answer has to be while that member is offered. */
  readonly offered?: readonly {
    readonly list: string;
    readonly value: string;
    readonly schema: JsonSchema;
  }[];
  /** The names of the `rules` that need not be listed then. */
  readonly instead: readonly string[];
}

/**
 * What a question type knows without a browser: its outline, its rules, and an answer in words and in an export. The
 * same record serves the form, the receiver and the command line.
 *
 * `Q` is the question as its author writes it, `A` a valid answer to it.
 */
export interface QuestionModel<Q = AnyQuestion, A = unknown> extends QuestionOutline<Q> {
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

  /**
   * Where in an answer one of the `rules` is kept: a JSON Pointer from the answer, in which `*` is every member. By
   * default it is the answer as a whole.
   */
  ruleAt?(rule: string, question: Q): string;

  /** What JSON Schema can say of answers and a browser’s interpreter cannot. By default nothing. */
  stated?(question: Q): Stated;

  /**
   * The keys of what was typed that an answer is read from and need not have itself, such as the boxes of a date. What
   * stands under another key in an answer from before is lost, and the person is shown it.
   */
  reads?(question: Q): readonly string[];

  /**
   * For a type whose answers list files that leave before the response, each with its `id`, `size` and `type`: what
   * those may be.
   */
  files?(question: Q): FileRules;

  /**
   * Whether a form can hold this as what was typed or chosen, be it an answer or none yet: anybody may have written what
   * a device keeps. By default a text, or what makes an answer that the schema accepts.
   */
  mayBeTyped?(typed: unknown, question: Q): boolean;

  /** What was typed in a page that has been left since, as it stands now. By default as it was. */
  restored?(typed: unknown, question: Q): unknown;

  /**
   * Whether the person mends a fault where the answer stands, so that an answer from before keeps its place in spite of
   * it. By default it is set aside.
   */
  isMended?(fault: Fault, question: Q): boolean;

  /** Whether answers are personal where an author has not said so: see `personal.ts`. By default they are not. */
  isPersonal?(question: Q): boolean;

  /**
   * For a type that works on the answers to other questions: what can never come of them, by the schemas of those
   * answers. Asked when a whole document is checked, and not while somebody answers.
   */
  flawsAmong?(question: Q, schemaOf: (name: string) => JsonSchema | undefined): Finding[];

  /** The schema of answers that do not use one member of a list (`options`, `rows`, `columns`). */
  without?(list: string, value: string, question: Q): JsonSchema;

  /** What an answer is to a question that refers to it; of a type without one, no question can. */
  readonly kind?: Kind;

  /** The answer as a person would say it, one line for each part. */
  inWords(answer: A, question: Q, speaker: Speaker): Words[];

  /** The columns of an export. By default one, with the answer as it is. */
  columns?(question: Q): Column[];
}

/** The bounds of a question once they are values: a model is never given an author's reference to another answer. */
export interface Bounds<T> {
  readonly min?: T;
  readonly max?: T;
}

/** A model whatever its question: what shared code holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of models is heterogeneous by nature
export type AnyModel = QuestionModel<any, any>;

/** The question types of a form, by name. */
export type Models = ReadonlyMap<string, AnyModel>;

/** An outline whatever its question. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export type AnyOutline = QuestionOutline<any>;
