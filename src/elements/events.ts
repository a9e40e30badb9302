import type {Problem} from '../engine/answers.js';
import type {Receipt} from '../definition/generated/types.js';

/** What the events of a form have in common: they bubble, out of every root. */
class DweudEvent extends Event {
  constructor(type: string) {
    super(type, {bubbles: true, composed: true});
  }
}

/** The form has read its definition and can be used. */
export class DweudReadyEvent extends DweudEvent {
  constructor() {
    super('dweud-ready');
  }
}

/** A question was answered. The answer itself has to be asked for: `form.session.answerTo(event.question)`. */
export class DweudAnsweredEvent extends DweudEvent {
  constructor(
    /** The name of the question. */
    readonly question: string,
  ) {
    super('dweud-answered');
  }
}

/** Another step is shown. */
export class DweudStepEvent extends DweudEvent {
  constructor(
    /** The id of the step: `start`, `page:<page>`, `question:<name>`, `check` or `sent`. */
    readonly step: string,
  ) {
    super('dweud-step');
  }
}

/** The person was shown what is wrong with their answers. */
export class DweudProblemsEvent extends DweudEvent {
  constructor(
    /** Question, keyword and parameters of each problem; no answer. */
    readonly problems: readonly Problem[],
  ) {
    super('dweud-problems');
  }
}

/** The interface speaks another language. */
export class DweudLanguageEvent extends DweudEvent {
  constructor(
    /** A BCP 47 tag. */
    readonly language: string,
  ) {
    super('dweud-language');
  }
}

/** The response was received. */
export class DweudSubmittedEvent extends DweudEvent {
  constructor(
    /** The id of the response, the reference for the person, and when it was received. */
    readonly receipt: Receipt,
  ) {
    super('dweud-submitted');
  }
}

/** The form cannot be shown, or a response was not received. It holds no answer. */
export class DweudErrorEvent extends DweudEvent {
  constructor(
    /** A `DefinitionError`, `LoadError` or `NotReceived`. */
    readonly error: unknown,
  ) {
    super('dweud-error');
  }
}

declare global {
  interface HTMLElementEventMap {
    'dweud-ready': DweudReadyEvent;
    'dweud-answered': DweudAnsweredEvent;
    'dweud-step': DweudStepEvent;
    'dweud-problems': DweudProblemsEvent;
    'dweud-language': DweudLanguageEvent;
    'dweud-submitted': DweudSubmittedEvent;
    'dweud-error': DweudErrorEvent;
  }
}
