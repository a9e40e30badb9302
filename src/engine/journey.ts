import type {Problem} from './answers.js';
import type {PlannedPage, PlannedQuestion} from './plan.js';
import type {Session} from './session.js';

/** A page at a time, a question at a time, or everything on one page. */
export type Layout = 'page' | 'question' | 'all';

/** One screen of the way through a consultation. */
export interface Step {
  /** Unique on the way; the same for the same screen. */
  readonly id: string;
  readonly kind: 'start' | 'questions' | 'check';
  /** The pages that are shown, whole or in part. */
  readonly pages: readonly PlannedPage[];
  /** What is shown, in order, nested questions included. */
  readonly questions: readonly PlannedQuestion[];
}

/** What came of pressing the button at the end of a step. */
export type Outcome =
  | {readonly kind: 'moved'; readonly to: Step}
  | {readonly kind: 'problems'; readonly problems: readonly Problem[]}
  | {readonly kind: 'send'};

const takesAnswer = ({answerSchema}: PlannedQuestion) => answerSchema !== undefined;

/**
 * The way through a consultation: an introduction, the questions on the route, a check of the answers, and the
 * questions that come after the check. It only says where to go; the elements draw it.
 */
export class Journey {
  readonly #session: Session;
  readonly layout: Layout;
  readonly #hasStart: boolean;
  readonly #seen = new Set<PlannedQuestion>();
  #step: Step;
  #fromCheck = false;

  constructor(session: Session, layout: Layout, hasStart: boolean) {
    this.#session = session;
    this.layout = layout;
    this.#hasStart = hasStart;
    this.#step = this.steps()[0]!;
    this.#enter(this.#step);
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
    const first = questions.find((one) => this.#session.isOn(one));
    return first !== undefined && this.#step.questions.includes(first);
  }

  /** Whether the person came here from the check page to change an answer. */
  get isChange(): boolean {
    return this.#fromCheck;
  }

  /** Every step on the route as it is now. */
  steps(): Step[] {
    const open = this.#session.plan.pages.filter(
      (page) => this.#session.isOpen(page) && page.questions.some((one) => this.#session.isOn(one)),
    );
    const before = open.filter(({page}) => !page.afterCheck);
    const after = open.filter(({page}) => page.afterCheck);
    const steps: Step[] = [];
    if (this.#hasStart && this.layout !== 'all')
      steps.push({id: 'start', kind: 'start', pages: [], questions: []});
    steps.push(...this.#split(before));
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
        if (!this.#session.isOn(top)) continue;
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

  #enter(step: Step): void {
    this.#step = step;
    this.#see();
  }

  /** Takes note of the questions that are asked here. On the check page they are only read back. */
  #see(): void {
    if (this.#step.kind !== 'questions') return;
    for (const question of this.#step.questions)
      if (this.#session.isOn(question)) this.#seen.add(question);
  }

  /** The place of the step that is shown; between two others when the route has lost it. */
  #placeAmong(steps: readonly Step[]): number {
    const at = steps.findIndex(({id}) => id === this.#step.id);
    if (at !== -1) return at;
    const lost = this.#step.questions[0]!;
    const isBefore = ({kind, questions: [first]}: Step) =>
      kind === 'start' ||
      (kind === 'check' ? lost.page.page.afterCheck : first!.index < lost.index);
    return steps.filter(isBefore).length - 0.5;
  }

  /** Goes to a step by its id, as the browser's Back and Forward do. Stays where it is when the route no longer has it. */
  go(id: string): Step {
    const to = this.steps().find((step) => step.id === id);
    if (to) {
      if (to.kind === 'check') this.#fromCheck = false;
      this.#enter(to);
    }
    return this.#step;
  }

  /** The step before this one, if there is one. From a change, Back leads to the check page. */
  get previous(): Step | undefined {
    const steps = this.steps();
    if (this.#fromCheck) return steps.find(({kind}) => kind === 'check');
    return steps[Math.ceil(this.#placeAmong(steps)) - 1];
  }

  /** Goes from the check page to the step that asks a question. */
  change(name: string): Step {
    const question = this.#session.question(name);
    const to = this.steps().find(
      (step) => step.kind === 'questions' && step.questions.includes(question),
    );
    if (to) {
      this.#fromCheck = true;
      this.#enter(to);
    }
    return this.#step;
  }

  /** Whether the button at the end of this step sends the response. */
  get isLast(): boolean {
    return this.steps().at(-1)?.id === this.#step.id;
  }

  /**
   * Presses the button at the end of this step: on to the next step, to the check page after a change, or to send.
   * A problem on this step keeps it. Whatever is still missing elsewhere is asked before anything is sent.
   */
  next(): Outcome {
    // Answers may have added questions to this very step since it was shown.
    this.#see();
    const problems = this.#session.problems(this.#step.questions);
    if (this.#step.kind === 'questions' && problems.length) return {kind: 'problems', problems};
    const steps = this.steps();
    const at = this.#placeAmong(steps);
    const check = steps.findIndex(({kind}) => kind === 'check');
    if (this.#step.kind === 'check' || this.#fromCheck || at >= check) {
      const unfinished = steps.slice(0, check).find((step) => this.#isUnfinished(step));
      if (unfinished) {
        const later =
          this.#step.kind === 'check' ? this.#session.problems(unfinished.questions) : [];
        this.#fromCheck = true;
        this.#enter(unfinished);
        return later.length ? {kind: 'problems', problems: later} : {kind: 'moved', to: unfinished};
      }
    }
    if (this.#fromCheck) {
      this.#fromCheck = false;
      this.#enter(steps[check]!);
      return {kind: 'moved', to: this.#step};
    }
    const to = steps[Math.floor(at) + 1];
    if (to) {
      this.#enter(to);
      return {kind: 'moved', to};
    }
    // The browser's Forward leads past a step whose answer has been taken away again.
    const unfinished = steps.find((step) => this.#isUnfinished(step));
    if (!unfinished) return {kind: 'send'};
    this.#enter(unfinished);
    const left = this.#session.problems(unfinished.questions);
    return left.length ? {kind: 'problems', problems: left} : {kind: 'moved', to: unfinished};
  }

  /** A step that has a problem, or a question that the person never saw because the route changed. */
  #isUnfinished(step: Step): boolean {
    return (
      step.questions.some(
        (one) => takesAnswer(one) && this.#session.isOn(one) && !this.#seen.has(one),
      ) || this.#session.problems(step.questions).length > 0
    );
  }

  /** How far the person has come, among the steps with questions: `{at: 2, of: 6}`. Undefined elsewhere. */
  get progress(): {at: number; of: number} | undefined {
    const asking = this.steps().filter(({kind}) => kind === 'questions');
    const at = asking.findIndex(({id}) => id === this.#step.id);
    return at === -1 ? undefined : {at: at + 1, of: asking.length};
  }
}
