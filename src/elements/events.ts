import type {Problem} from '../engine/answers.js';
import type {Receipt} from '../definition/generated/types.js';

const options = {bubbles: true, composed: true};

/** The form has read its definition and can be used. */
export class DweudReadyEvent extends Event {
  constructor() {
    super('dweud-ready', options);
  }
}

/** A question was answered. The answer itself has to be asked for: `form.session.answerTo(event.question)`. */
export class DweudAnsweredEvent extends Event {
  constructor(
    /** The name of the question. */
    readonly question: string,
  ) {
    super('dweud-answered', options);
  }
}

/** Another step is shown. */
export class DweudStepEvent extends Event {
  constructor(
    /** The id of the step: `start`, `page:<page>`, `question:<name>`, `check` or `sent`. */
    readonly step: string,
  ) {
    super('dweud-step', options);
  }
}

/** The person was shown what is wrong with their answers. */
export class DweudProblemsEvent extends Event {
  constructor(
    /** Question, keyword and parameters of each problem; no answer. */
    readonly problems: readonly Problem[],
  ) {
    super('dweud-problems', options);
  }
}

/** The interface speaks another language. */
export class DweudLanguageEvent extends Event {
  constructor(
    /** A BCP 47 tag. */
    readonly language: string,
  ) {
    super('dweud-language', options);
  }
}

/** The response was received. */
export class DweudSubmittedEvent extends Event {
  constructor(
    /** The id of the response, the reference for the person, and when it was received. */
    readonly receipt: Receipt,
  ) {
    super('dweud-submitted', options);
  }
}

/** The form cannot be shown, or a response was not received. It holds no answer. */
export class DweudErrorEvent extends Event {
  constructor(
    /** A `DefinitionError`, `LoadError` or `NotReceived`. */
    readonly error: unknown,
  ) {
    super('dweud-error', options);
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
