import type {CSSResult} from 'lit';
import {loadMessages, loadRich} from '../i18n/load-messages.js';
import type {Messages} from '../i18n/messages.js';
import type {RichMessages} from '../i18n/rich-messages.js';
import type {AnyModel} from '../engine/question-model.js';
import {itemPlan} from '../engine/item-plan.js';
import type {PlannedQuestion} from '../engine/plan.js';
import type {Step} from '../engine/way.js';
import type {Drawing, QuestionType} from '../questions/question-type.js';
import type {View} from '../questions/view.js';
import type {Drafts, Standing} from './scope.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of views is heterogeneous by nature
type AnyView = View<any>;

/** What is needed after the questions or when something is wrong, and the words for it in one language. */
export type Ending = typeof import('./ending.js') & {readonly messages: Messages};

/** The questions that a question asks about each of its items. */
const inner = (one: PlannedQuestion) => itemPlan(one)?.questions.values() ?? [];

/**
 * The parts of a form that come on demand: the views of question types, and its ending. A part that could not be
 * fetched is asked for again when it is next needed.
 */
export class Parts {
  readonly #types: ReadonlyMap<string, QuestionType>;
  readonly #models: Map<string, AnyModel>;
  readonly #views = new Map<string, Drawing>();
  readonly #endings = new Map<string, Ending>();
  readonly #rich = new Map<string, RichMessages>();
  /** What stands on every screen, if something does. */
  standing: Standing | undefined;
  /** The draft, once what keeps it has been fetched. */
  declare drafts: Drafts | undefined;

  constructor(types: ReadonlyMap<string, QuestionType>) {
    this.#types = types;
    // An outline does for a model until an answer is judged or said in words: the ending fetches the rest.
    this.#models = new Map([...types].map(([name, {model}]) => [name, model as AnyModel]));
  }

  /** What each type knows: whole once the ending has been fetched. */
  get models(): ReadonlyMap<string, AnyModel> {
    return this.#models;
  }

  /** The view of a question type, once a step that needs it has been fetched. */
  view(type: string): AnyView | undefined {
    return this.#views.get(type)?.view;
  }

  /** The ending in a language, once it has been fetched. */
  ending(language: string): Ending | undefined {
    return this.#endings.get(language);
  }

  /** The words of the types that come on demand, once they have been fetched. */
  rich(language: string): RichMessages | undefined {
    return this.#rich.get(language);
  }

  /** Whether those words have been fetched in some language. */
  get hasRich(): boolean {
    return this.#rich.size > 0;
  }

  /** Fetches those words in a language. Rejects when they cannot be fetched. */
  async fetchRich(language: string): Promise<void> {
    if (!this.#rich.has(language)) this.#rich.set(language, await loadRich(language));
  }

  /** Whether the ending has been fetched in some language. */
  get hasEnding(): boolean {
    return this.#endings.size > 0;
  }

  /**
   * Fetches the views that a step needs, and the words in a language that they say. Gives back their styles. Rejects when
   * something cannot be fetched.
   */
  async fetchViews(
    {questions}: Pick<Step, 'questions'>,
    language: string,
  ): Promise<readonly CSSResult[]> {
    const drawn = questions.flatMap((one) => [one, ...inner(one)]);
    const styles = await Promise.all(
      [...new Set(drawn.map(({question}) => question.type))].map(async (type) => {
        const {loadView, isRich} = this.#types.get(type)!;
        const [loaded] = await Promise.all([
          this.#views.get(type) ?? loadView(),
          isRich && this.fetchRich(language),
        ]);
        this.#views.set(type, loaded);
        return loaded.styles ?? [];
      }),
    );
    return styles.flat();
  }

  /** Fetches what is missing of the models. Rejects when something cannot be fetched. */
  async fetchModels(): Promise<void> {
    await Promise.all(
      [...this.#types].map(async ([name, {loadModel}]) => {
        if (loadModel) this.#models.set(name, await loadModel());
      }),
    );
  }

  /** Fetches the ending in a language. Rejects when it cannot be fetched. */
  async fetchEnding(language: string): Promise<Ending> {
    const there = this.#endings.get(language);
    if (there) return there;
    const [ending, messages] = await Promise.all([
      import('./ending.js'),
      loadMessages(language),
      this.fetchModels(),
    ]);
    const whole = {...ending, messages};
    this.#endings.set(language, whole);
    return whole;
  }
}
