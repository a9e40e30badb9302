import {numbering} from '../../engine/numbering.js';
import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {isSeparate} from '../../engine/separate.js';
import {takesAnswer} from '../../engine/way.js';
import type {PaperChoice, PaperPart, Said} from '../../questions/paper-part.js';
import type {Papers} from '../../questions/papers.js';
import type {ClauseGround} from './clauses.js';
import type {PaperQuestion, PaperSheet, PrintedChoice, PrintedPart} from './paper.js';
import type {QuestionRouting} from './routing.js';
import {conjuncts} from './verdict.js';
import {speakingOf, type Speaking, type Wording} from './voices.js';
import {isPrinted, standsBeside} from './way-on-paper.js';
import {WayWords} from './way-words.js';

const nowhere: QuestionRouting = {
  conditions: [],
  jumps: new Map(),
  unanswered: undefined,
  then: undefined,
};

/** Puts the questions of one plan on paper: a consultation, or what is asked about each of several items. */
export class Printing {
  readonly speaking: Speaking;
  readonly #wordings: readonly Wording[];
  readonly #papers: Papers;
  /** Of each question; those about an item begin with the number of the question that asks about items. */
  readonly #numbers: ReadonlyMap<string, string>;
  readonly #parts = new Map<PlannedQuestion, readonly PaperPart[]>();
  readonly #words: WayWords;

  constructor(plan: Plan, wordings: readonly Wording[], papers: Papers, prefix = '') {
    this.#wordings = wordings;
    this.#papers = papers;
    this.#numbers = new Map([...numbering(plan)].map(([name, at]) => [name, `${prefix}${at}`]));
    const ground: ClauseGround = {
      plan,
      choicesOf: (planned) => this.#choicesOf(planned),
      numberOf: (name) => this.#numbers.get(name),
    };
    this.speaking = speakingOf(wordings, ground);
    this.#words = new WayWords(ground, this.speaking, prefix !== '');
  }

  #partsOf(planned: PlannedQuestion): readonly PaperPart[] {
    let parts = this.#parts.get(planned);
    if (!parts) {
      parts = this.#papers.get(planned.question.type)?.(planned.question, this.speaking) ?? [
        {kind: 'lines', count: 2},
      ];
      this.#parts.set(planned, parts);
    }
    return parts;
  }

  /** What can be chosen at a question whose answer is one choice, and is made by one box. */
  #choicesOf(planned: PlannedQuestion): readonly unknown[] | undefined {
    const schema = planned.answerSchema;
    if (typeof schema !== 'object' || !('enum' in schema || 'const' in schema)) return undefined;
    const choices = this.#partsOf(planned).filter((part) => part.kind === 'choices');
    return choices.length === 1 && !choices[0]!.isMany
      ? choices[0]!.choices.map(({value}) => value)
      : undefined;
  }

  #beside(planned: PlannedQuestion, value: unknown): PaperQuestion | undefined {
    const own = planned.children.find((one) => standsBeside(one) && one.when === value);
    return own && this.question(own, nowhere);
  }

  #part(part: PaperPart, planned: PlannedQuestion, {jumps}: QuestionRouting): PrintedPart {
    const words = this.#words;
    switch (part.kind) {
      case 'choices': {
        const choice = ({showIf, ...own}: PaperChoice): PrintedChoice => {
          const jump = part.isMany ? undefined : jumps.get(own.value);
          return {
            ...own,
            only: words.only({value: own.value, showIf}, planned),
            goTo: jump && this.speaking.print((voice) => words.goTo(jump, voice)),
            beside: this.#beside(planned, own.value),
          };
        };
        return {...part, choices: part.choices.map(choice)};
      }
      case 'cells':
        return {
          ...part,
          cells: part.cells.map(({showIf, ...own}) => ({
            ...own,
            only: words.only({value: own.value, showIf}, planned),
          })),
        };
      case 'table':
        return {
          ...part,
          rows: part.rows.map(({showIf, ...own}) => ({
            ...own,
            only: words.only({value: own.value, showIf}, planned),
          })),
        };
      case 'items': {
        const prefix = `${this.#numbers.get(planned.name)!}.`;
        const within = new Printing(part.plan, this.#wordings, this.#papers, prefix);
        return {
          kind: 'items',
          items: Array.from({length: part.copies}, (_, index) => ({
            heading: part.item.map((one) => ({...one, text: `${one.text} ${index + 1}`})),
            questions: within.questions(part.plan.pages[0]!),
          })),
        };
      }
      default:
        return part;
    }
  }

  /** A question as it is printed. */
  question(
    planned: PlannedQuestion,
    routing: QuestionRouting = this.#words.routing.questions.get(planned) ?? nowhere,
  ): PaperQuestion {
    const {name, question} = planned;
    const {say, word} = this.speaking;
    const {label} = question;
    const isAsked = takesAnswer(planned);
    return {
      name,
      number: this.#numbers.get(name),
      label:
        label === undefined || !isAsked
          ? undefined
          : question.required
            ? say(label)
            : this.#optional(say(label), word),
      hint: isAsked ? this.speaking.maybe(question['hint'] as never) : undefined,
      before: this.#words.before(planned, routing),
      parts: this.#partsOf(planned).map((part) => this.#part(part, planned, routing)),
      after: this.#words.after(routing),
      isApart: isSeparate(planned),
    };
  }

  /** A label with the mark of what may be left out, in each language. */
  #optional(label: Said, word: Speaking['word']): Said {
    const marked = word(({messages}) => messages.optionalMark);
    return label.map((one, index) => ({
      ...one,
      text: `${one.text} ${(marked[index] ?? marked[0])!.text}`,
    }));
  }

  /** The questions of a page in their order, without those that stand beside an option. */
  questions({questions}: PlannedPage): PaperQuestion[] {
    return questions.filter(isPrinted).map((one) => this.question(one));
  }

  #sheet(planned: PlannedPage, index: number): PaperSheet {
    const {page} = planned;
    const {say, maybe, print} = this.speaking;
    const {conditions, otherwise} = this.#words.routing.pages.get(planned)!;
    return {
      id: page.id,
      name: print((voice) => voice.print.section(index + 1)),
      title: say(page.title),
      before: conditions.length
        ? [
            this.#words.given(
              conditions,
              (voice, clauses) =>
                `${voice.print.sectionIf(clauses)} ${voice.print.sectionElse(this.#words.goTo(otherwise, voice))}`,
            ),
          ]
        : [],
      intro: maybe(page.intro),
      questions: this.questions(planned),
      ...(page.exitIf && {
        exit: {
          heading: print((voice) => voice.print.stopTitle),
          when: this.#words.given(conjuncts(page.exitIf), (voice, clauses) =>
            voice.print.stopIf(clauses),
          ),
          what: print((voice) => voice.print.stopHere),
          title: maybe(page.exit?.title),
          text: maybe(page.exit?.text),
        },
      }),
    };
  }

  /** Every page that has something on paper. */
  sheets(): PaperSheet[] {
    return this.#words.pages().map((page, index) => this.#sheet(page, index));
  }
}
