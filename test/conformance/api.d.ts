import type {DweudForm, OwnType, QuestionType} from 'dweud';

/** Something that a person types or chooses, the answer that it amounts to, and that answer in words. */
export interface GoodAnswer {
  /** As a control hands it over: a text, a list of values, an object of parts. */
  readonly typed: unknown;
  /** Undefined where nothing has been answered. */
  readonly answer: unknown;
  /** One line for each part, as it is read back to the person. */
  readonly words?: {readonly en: readonly string[]; readonly cy: readonly string[]};
}

/** Something that a person types or chooses and that is not accepted. */
export interface BadAnswer {
  readonly typed: unknown;
  /** The keyword of the problem. */
  readonly keyword: string;
}

/** A question as an author would write it, in English and Welsh, with answers that are accepted and answers that are not. */
export interface Example {
  /** What the example shows. */
  readonly title: string;
  readonly question: {
    readonly name: string;
    readonly type: string;
    readonly [key: string]: unknown;
  };
  /** At least one; the first with its words. */
  readonly good: readonly GoodAnswer[];
  /** Each with words of its own, from the interface or from the question’s `errors`. */
  readonly bad: readonly BadAnswer[];
}

/**
 * Answers a question with keys alone, and resolves to true. Resolves to `script` where it had to do so by other means,
 * and to false when it did nothing; then the suite answers as a page may, with `form.session.answer`. Either fails for a
 * good answer that is not in `notByKeys`.
 */
export type AnswerByHand = (
  form: DweudForm,
  name: string,
  typed: unknown,
) => Promise<boolean | 'script'>;

/** What a type needs beside its examples. */
export interface Hands {
  /** Where the common way does not do: it knows native text boxes, selects, radios and checkboxes. */
  readonly answerByHand?: AnswerByHand;
  /** The good answers to which keys alone do not lead, as they stand in the examples, each with the reason. */
  readonly notByKeys?: readonly {readonly typed: unknown; readonly why: string}[];
  /** Properties of the form, for example its `services`. */
  readonly properties?: Partial<Pick<DweudForm, 'services' | 'context' | 'headingLevel'>>;
}

/**
 * Holds a question type to what every type of Dweud promises, for each example, in English and in Welsh: it can be
 * answered by keys alone and is read back; what is wrong is said in the summary and by the question; it is named and
 * described, is clean for axe, keeps everything when the language changes, and fits 320 pixels, 400 %, text twice as
 * large, more space between letters and forced colours; a finger chooses what it taps; and in a language from right to
 * left it is the mirror image of itself, when it is asked, when something is wrong and when it is read back. To be called in a test file of `@web/test-runner` that uses
 * the plugin of `dweud/conformance/plugin`.
 */
export function conforms(
  type: OwnType<never, never> | QuestionType,
  examples: readonly Example[],
  hands?: Hands,
): void;

/** The controls of a question, in their order. */
export function controlsOf(
  form: DweudForm,
  name: string,
): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[];

/** Presses one key or a combination with the real keyboard: `Tab`, `Shift+Tab`, `Space`, `ArrowDown`, `a`. */
export function press(keys: string): Promise<void>;

/** Empties a box and writes a text into it, key by key. */
export function write(box: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void>;

/** Resolves once the form and its questions have been drawn. */
export function drawn(form: DweudForm): Promise<void>;
