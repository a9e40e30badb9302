import type {Condition} from '../generated/types.js';

type ByKey = Readonly<Record<string, unknown>>;

/** What answers make of a value of a schema; undefined where nothing was answered. */
export type Making = (answers: ByKey) => unknown;

/** How a condition can ask about a value. */
export interface Target {
  /** The question; none for an object, which has `members`. */
  readonly name?: string;
  readonly members?: ReadonlyMap<string, Target>;
  /** What a response has for a value; undefined for one that nobody can choose. */
  readonly answer: (value: unknown) => string | number | undefined;
  /** Whether it is always there once people have come past it. */
  readonly isRequired: boolean;
}

/** A question as a document has it. */
export interface AskedQuestion {
  readonly name: string;
  readonly [key: string]: unknown;
}

/** What is asked for a value of a schema. */
export interface Asked {
  readonly questions: readonly AskedQuestion[];
  readonly made: Making;
  readonly target?: Target;
  /** Of an object that has a page of its own: its title and what it says. */
  readonly page?: {
    readonly key: string;
    readonly title: string;
    readonly intro: string | undefined;
  };
  /** What stands by itself in the order of an object: of one that is divided into pages. */
  readonly members?: readonly Asked[];
}

/** A question, asked only while a condition holds. */
export const under = (question: AskedQuestion, condition: Condition | undefined): AskedQuestion => {
  if (!condition) return question;
  const own = question['showIf'] as Condition | undefined;
  return {...question, showIf: own ? {allOf: [condition, own]} : condition};
};

/** What is asked where nothing is. */
export const nothing: Asked = {questions: [], made: () => undefined};

/** Everything of an object, asked only while a condition holds. */
export function conditioned(asked: Asked, condition: Condition | undefined): Asked {
  return {
    ...asked,
    questions: asked.questions.map((one) => under(one, condition)),
    ...(asked.members && {members: asked.members.map((one) => conditioned(one, condition))}),
  };
}
