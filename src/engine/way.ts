import type {PlannedPage, PlannedQuestion} from './plan.js';
import type {LiveSession} from './live-session.js';

/** A page at a time, a question at a time, or everything on one page. */
export type Layout = 'page' | 'question' | 'all';

/** One screen of the way through a consultation. */
export interface Step {
  /** Unique on the way; the same for the same screen. */
  readonly id: string;
  readonly kind: 'start' | 'questions' | 'check' | 'exit';
  /** The pages that are shown, whole or in part. */
  readonly pages: readonly PlannedPage[];
  /** What is shown, in order, nested questions included. */
  readonly questions: readonly PlannedQuestion[];
}

/** Whether a question is to be answered, and not only to be read. */
export const takesAnswer = ({answerSchema, model}: PlannedQuestion) =>
  answerSchema !== undefined && !model.derive;

/**
 * The way through a consultation: an introduction, the questions on the route, a check of the answers, and the
 * questions that come after the check; or an exit, after the page by which people leave. It says what there is, and
 * where a person is; `moves.ts` says where they go next.
 */
export class Way {
  readonly session: LiveSession;
  readonly layout: Layout;
  readonly #hasStart: boolean;
  /** The questions that the person was asked. */
  readonly seen = new Set<PlannedQuestion>();
  #step: Step;
  /** Whether the person came here from the check page to change an answer. */
  isChange = false;

  constructor(session: LiveSession, layout: Layout, hasStart: boolean) {
    this.session = session;
    this.layout = layout;
    this.#hasStart = hasStart;
    this.#step = this.steps()[0]!;
    this.enter(this.#step);
  }

  /** The screen that is shown. */
  get step(): Step {
    return this.#step;
  }

  /** Whether the introduction stands above the questions of this step. */
  get introducesHere(): boolean {
    return this.#hasStart && this.layout === 'all' && this.#step.id === this.steps()[0]!.id;
  }

  /** Whether a page begins with the step that is shown. */
  begins({questions}: PlannedPage): boolean {
    const first = questions.find((one) => this.session.isOn(one));
    return first !== undefined && this.#step.questions.includes(first);
  }

  /** Every step on the route as it is now. */
  steps(): Step[] {
    const open = this.session.plan.pages.filter(
      (page) => this.session.isOpen(page) && page.questions.some((one) => this.session.isOn(one)),
    );
    const exit = open.findIndex((page) => this.session.exits(page));
    if (exit !== -1) open.length = exit + 1;
    const before = open.filter(({page}) => !page.afterCheck);
    const after = open.filter(({page}) => page.afterCheck);
    const steps: Step[] = [];
    if (this.#hasStart && this.layout !== 'all')
      steps.push({id: 'start', kind: 'start', pages: [], questions: []});
    steps.push(...this.#split(before));
    if (exit !== -1)
      return [...steps, {id: 'exit', kind: 'exit', pages: [open[exit]!], questions: []}];
    steps.push({
      id: 'check',
      kind: 'check',
      pages: before,
      questions: before.flatMap(({questions}) => questions),
    });
    steps.push(...this.#split(after));
    return steps;
  }

  #split(pages: readonly PlannedPage[]): Step[] {
    const step = (
      id: string,
      of: readonly PlannedPage[],
      questions: readonly PlannedQuestion[],
    ): Step => ({
      id,
      kind: 'questions',
      pages: of,
      questions,
    });
    if (this.layout === 'all') {
      const [first] = pages;
      const id = first?.page.afterCheck ? 'all:after' : 'all';
      const questions = pages.flatMap((page) => page.questions);
      return first ? [step(id, pages, questions)] : [];
    }
    if (this.layout === 'page')
      return pages.map((page) => step(`page:${page.page.id}`, [page], page.questions));
    return pages.flatMap((page) => {
      // Nested questions follow the one that holds them.
      const wholes: PlannedQuestion[][] = [];
      for (const question of page.questions)
        if (question.parent) wholes.at(-1)!.push(question);
        else wholes.push([question]);
      // What is only to be read stays with the question that follows it.
      const steps: Step[] = [];
      let shown: PlannedQuestion[] = [];
      for (const whole of wholes) {
        const top = whole[0]!;
        if (!this.session.isOn(top)) continue;
        shown.push(...whole);
        if (!takesAnswer(top)) continue;
        steps.push(step(`question:${top.name}`, [page], shown));
        shown = [];
      }
      if (shown.length) steps.push(step(`question:${shown[0]!.name}`, [page], shown));
      return steps;
    });
  }

  /** Takes in which pages the answers have opened and closed on the screen that is shown. Says whether any did. */
  refresh(): boolean {
    if (this.layout !== 'all') return false;
    const now = this.steps().find(({id}) => id === this.#step.id);
    const {pages} = this.#step;
    if (
      !now ||
      (now.pages.length === pages.length && now.pages.every((page, i) => page === pages[i]))
    )
      return false;
    this.#step = now;
    return true;
  }

  /** Shows a step. */
  enter(step: Step): void {
    this.#step = step;
    this.see();
  }

  /** Takes note of the questions that are asked here. On the check page they are only read back. */
  see(): void {
    if (this.#step.kind !== 'questions') return;
    for (const question of this.#step.questions)
      if (this.session.isOn(question)) this.seen.add(question);
  }

  /** The place of the step that is shown; between two others when the route has lost it. */
  placeAmong(steps: readonly Step[]): number {
    const at = steps.findIndex(({id}) => id === this.#step.id);
    if (at !== -1) return at;
    // An exit is lost behind its page.
    const {questions, pages} = this.#step;
    const lost = questions[0]?.index ?? pages[0]!.questions.at(-1)!.index + 1;
    const isBefore = ({kind, questions: [first]}: Step) =>
      kind === 'start' ||
      (kind === 'check' ? pages[0]!.page.afterCheck : first !== undefined && first.index < lost);
    return steps.filter(isBefore).length - 0.5;
  }

  /**
   * Goes to a step by its id, as the browser's Back and Forward do. Where the route no longer has it, it stays; an exit
   * that the answers no longer lead to is what now follows.
   */
  go(id: string): Step {
    const steps = this.steps();
    const to =
      steps.find((step) => step.id === id) ||
      (id === 'exit' && steps[Math.ceil(this.placeAmong(steps) + 0.5)]);
    if (to) {
      if (to.kind === 'check') this.isChange = false;
      this.enter(to);
    }
    return this.#step;
  }

  /** The step before this one, if there is one. From a change, Back leads to the check page. */
  get previous(): Step | undefined {
    const steps = this.steps();
    const check = this.isChange && steps.find(({kind}) => kind === 'check');
    return check || steps[Math.ceil(this.placeAmong(steps)) - 1];
  }

  /** Whether the button at the end of this step sends the response. */
  get isLast(): boolean {
    return this.steps().at(-1)?.id === this.#step.id;
  }

  /** How far the person has come, among the steps with questions: `{at: 2, of: 6}`. Undefined elsewhere. */
  get progress(): {at: number; of: number} | undefined {
    const asking = this.steps().filter(({kind}) => kind === 'questions');
    const at = asking.findIndex(({id}) => id === this.#step.id);
    return at === -1 ? undefined : {at: at + 1, of: asking.length};
  }
}
