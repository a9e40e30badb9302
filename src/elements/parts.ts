import type {Step} from '../engine/journey.js';
import type {QuestionType} from '../questions/registry.js';
import type {View} from '../questions/view.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of views is heterogeneous by nature
type AnyView = View<any>;
type Ending = typeof import('./ending.js');

/**
 * The parts of a form that come on demand: the views of question types, and what is needed after the questions. A
 * part that could not be fetched is asked for again when it is next needed.
 */
export class Parts {
  readonly #types: ReadonlyMap<string, QuestionType>;
  readonly #views = new Map<string, AnyView>();
  #ending: Ending | undefined;

  constructor(types: ReadonlyMap<string, QuestionType>) {
    this.#types = types;
  }

  /** The view of a question type, once a step that needs it has been fetched. */
  view(type: string): AnyView | undefined {
    return this.#views.get(type);
  }

  /** What comes after the questions, once it has been fetched. */
  get ending(): Ending | undefined {
    return this.#ending;
  }

  /** Fetches what a step needs. Rejects when something cannot be fetched. */
  async fetchFor({kind, questions}: Step): Promise<void> {
    const missing = new Set(
      questions.map(({question}) => question.type).filter((type) => !this.#views.has(type)),
    );
    await Promise.all([
      ...[...missing].map(async (type) => {
        this.#views.set(type, await this.#types.get(type)!.loadView());
      }),
      ...(kind === 'check' ? [this.fetchEnding()] : []),
    ]);
  }

  /** Fetches what comes after the questions. Rejects when it cannot be fetched. */
  async fetchEnding(): Promise<Ending> {
    return (this.#ending ??= await import('./ending.js'));
  }
}
