import type {Text} from '../definition/generated/types.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import type {Words} from '../definition/text-in.js';
import type {Problem} from '../engine/answers.js';
import type {PlannedQuestion} from '../engine/plan.js';
import type {OpeningMessages} from '../i18n/messages.js';
import type {RichMessages} from '../i18n/rich-messages.js';
import type {Services} from './services.js';

/** The ids of one question's parts. `q-<name>` is the control, or the first control of a group. */
export interface Ids {
  readonly control: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  /** The control of an option, by its index: the first has the bare id, so that an error link lands on it. */
  option(index: number): string;
  optionHint(index: number): string;
  /** Another part, for example `q-born-month`. */
  part(name: string): string;
}

/** The ids of the question of that name. */
export function idsOf(name: string): Ids {
  const control = `q-${name}`;
  const option = (index: number) => (index === 0 ? control : `${control}-${index + 1}`);
  return {
    control,
    label: `${control}-label`,
    hint: `${control}-hint`,
    error: `${control}-error`,
    option,
    optionHint: (index) => `${control}-${index + 1}-hint`,
    part: (part) => `${control}-${part}`,
  };
}

/** What a view may know of the response in progress. */
export interface InProgress {
  readonly plan: {readonly definition: {readonly id: string; readonly version: string}};
  /** `within` is the question about one of whose items it is, if it is not the whole response. */
  readonly options: {readonly newId?: () => string; readonly within?: string};
}

/** What a view is given: one question, in the person's language, and what to do with an answer. */
export interface Field<Q = AnyQuestion> {
  readonly question: Q & {readonly label?: Text; readonly hint?: Text; readonly required?: boolean};
  readonly ids: Ids;
  readonly messages: OpeningMessages;
  /** The words of the types that come on demand: there for a type that says that it is rich. */
  readonly rich: RichMessages;
  readonly language: string;
  /** The response in progress: what a view remembers beside the answer ends with it. */
  readonly response: InProgress;
  /** What was typed or chosen, as it was. */
  readonly typed: unknown;
  /** The words of the problem, when there is one to show. */
  readonly error: unknown;
  /** The parameters of that problem, for a view that marks the part that is wrong. */
  readonly fault: Readonly<Record<string, unknown>> | undefined;
  /** The level of the heading when the question itself is the heading of its step. */
  readonly headingLevel: number | undefined;
  /** An author's text in the person's language, or marked with the language it is in. */
  words(text: Text): Words;
  /** An author's text, ready for a template: a string, or a `<span lang>` when it is in another language. */
  say(text: Text): unknown;
  /** Markdown, ready for a template. */
  sayMarkdown(text: Text): unknown;
  /** Takes what the person typed or chose. */
  answerWith(typed: unknown): void;
  /** What the form is drawn from, for a type that draws questions of its own: see `questions/repeat/`. */
  readonly scope: object;
  /** A question inside this one, drawn from a scope with its own session. `kind` is its class. */
  inner(
    kind: string,
    planned: PlannedQuestion,
    scope: object,
    problems: readonly Problem[],
  ): unknown;
  /** The questions nested under an option, drawn in place; undefined when there are none. */
  nested(value: string): unknown;
  /** What the host page offers; a view asks when it needs something, since the page may set it late. */
  readonly services: Services;
  /** Tells people who use a screen reader, at once or when they pause. */
  announce(message: string, when?: 'now' | 'pause'): void;
}
