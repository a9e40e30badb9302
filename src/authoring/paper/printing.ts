import type {Condition} from '../../definition/generated/types.js';
import {membersOf} from '../../engine/members.js';
import {numbering} from '../../engine/numbering.js';
import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {isSeparate} from '../../engine/separate.js';
import {takesAnswer} from '../../engine/way.js';
import type {PaperChoice, PaperPart, PaperVoice, Said} from '../../questions/paper-part.js';
import type {Papers} from '../../questions/papers.js';
import {Clauses, type ClauseGround} from './clauses.js';
import type {PaperQuestion, PaperSheet, PrintedChoice, PrintedPart} from './paper.js';
import {routingOf, type Landing, type QuestionRouting, type Routing} from './routing.js';
import {speakingOf, type Speaking, type Wording} from './voices.js';
import {conjuncts} from './verdict.js';
import {isPrinted, standsBeside} from './way-on-paper.js';

/** The names of what hands over options to a question, and of the members that it hands over. */
interface Taken {
  readonly from: string;
  readonly isChosen: boolean;
  readonly values: ReadonlySet<unknown>;
}

const nowhere: QuestionRouting = {
  conditions: [],
  jumps: new Map(),
  unanswered: undefined,
  then: undefined,
};

/** Puts the questions of one plan on paper: a consultation, or what is asked about each of several items. */
export class Printing {
  readonly speaking: Speaking;
  readonly #plan: Plan;
  readonly #wordings: readonly Wording[];
  readonly #papers: Papers;
  /** Stands before the numbers of the questions about an item. */
  readonly #prefix: string;
  readonly #numbers: ReadonlyMap<string, string>;
  readonly #parts = new Map<PlannedQuestion, readonly PaperPart[]>();
  readonly #clauses: readonly Clauses[];
  readonly #routing: Routing;

  constructor(plan: Plan, wordings: readonly Wording[], papers: Papers, prefix = '') {
    this.#plan = plan;
    this.#wordings = wordings;
    this.#papers = papers;
    this.#prefix = prefix;
    this.#numbers = new Map([...numbering(plan)].map(([name, at]) => [name, `${prefix}${at}`]));
    const choicesOf = (planned: PlannedQuestion) => this.#choicesOf(planned);
    const ground: ClauseGround = {
      plan,
      choicesOf,
      numberOf: (name) => this.#numbers.get(name),
    };
    this.speaking = speakingOf(wordings, ground);
    this.#clauses = this.speaking.voices.map((voice) => new Clauses(ground, voice));
    this.#routing = routingOf(plan, choicesOf);
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

  /** A sentence of paper with conditions in it, in each language. */
  #with(
    conditions: readonly Condition[],
    of: (voice: PaperVoice, clauses: readonly string[]) => string,
  ): Said {
    const {voices, print} = this.speaking;
    return print((voice) => {
      const clauses = this.#clauses[voices.indexOf(voice)]!;
      return of(voice, [...new Set(conditions.map((one) => clauses.of(one)))]);
    });
  }

  #numberOfPage(page: PlannedPage): number {
    return this.#printed().indexOf(page) + 1;
  }

  /** The pages that have something on paper. */
  #printed(): readonly PlannedPage[] {
    return this.#plan.pages.filter(
      ({page, questions}) => page.exitIf !== undefined || questions.some(isPrinted),
    );
  }

  #goTo(landing: Landing, {print}: PaperVoice): string {
    if (landing.kind === 'end') return this.#prefix ? print.goToPartEnd : print.goToEnd;
    if (landing.kind === 'question') return print.goTo(this.#numbers.get(landing.name)!);
    const {page} = landing;
    if (landing.kind === 'exit') return print.goToStop(this.#numberOfPage(page));
    const isAsked = this.#routing.pages.get(page)!.conditions.length > 0;
    const first = page.questions.find((one) => isPrinted(one) && takesAnswer(one));
    return isAsked || !first
      ? print.goToSection(this.#numberOfPage(page))
      : print.goTo(this.#numbers.get(first.name)!);
  }

  /** From which earlier question a list takes over members. */
  #taken({question}: PlannedQuestion): Taken | undefined {
    const taking = (question['optionsFrom'] ?? question['rowsFrom']) as
      {readonly question: string; readonly chosen?: boolean} | undefined;
    const source = taking && this.#plan.questions.get(taking.question);
    if (!source) return undefined;
    const members = membersOf(source.question, 'options');
    return {
      from: source.name,
      isChosen: taking.chosen !== false,
      values: new Set(members.map(({value}) => value)),
    };
  }

  /** What is said of when a member of a list is offered. What is said of the whole list is not said again. */
  #only(
    {value, showIf}: {readonly value?: unknown; readonly showIf?: Condition | undefined},
    taken: Taken | undefined,
  ): Said | undefined {
    if (!showIf) return undefined;
    const conditions = conjuncts(showIf).filter(
      (one) => !taken?.values.has(value) || !JSON.stringify(one).includes(`"${taken.from}":`),
    );
    return conditions.length
      ? this.#with(conditions, ({print}, clauses) => print.optionIf(clauses))
      : undefined;
  }

  #beside(planned: PlannedQuestion, value: unknown): PaperQuestion | undefined {
    const own = planned.children.find((one) => standsBeside(one) && one.when === value);
    return own && this.question(own, nowhere);
  }

  #part(part: PaperPart, planned: PlannedQuestion, {jumps}: QuestionRouting): PrintedPart {
    const taken = this.#taken(planned);
    switch (part.kind) {
      case 'choices': {
        const choice = ({showIf, ...own}: PaperChoice): PrintedChoice => {
          const jump = part.isMany ? undefined : jumps.get(own.value);
          return {
            ...own,
            only: this.#only({value: own.value, showIf}, taken),
            goTo: jump && this.speaking.print((voice) => this.#goTo(jump, voice)),
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
            only: this.#only({value: own.value, showIf}, taken),
          })),
        };
      case 'table':
        return {
          ...part,
          rows: part.rows.map(({showIf, ...own}) => ({
            ...own,
            only: this.#only({value: own.value, showIf}, taken),
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

  #before(planned: PlannedQuestion, {conditions}: QuestionRouting): Said[] {
    const number = this.#numbers.get(planned.name);
    const offerIf = planned.question['offerIf'] as Condition | undefined;
    const taken = this.#taken(planned);
    const at = taken && this.#numbers.get(taken.from);
    return [
      ...(conditions.length
        ? [
            this.#with(conditions, ({print}, clauses) =>
              number === undefined ? print.readIf(clauses) : print.answerIf(number, clauses),
            ),
          ]
        : []),
      ...(isSeparate(planned) ? [this.speaking.print(({print}) => print.apart)] : []),
      ...(offerIf
        ? [this.#with(conjuncts(offerIf), ({print}, clauses) => print.askedIf(clauses))]
        : []),
      ...(at === undefined
        ? []
        : [
            this.speaking.print(({print}) =>
              taken!.isChosen ? print.onlyTicked(at) : print.onlyNotTicked(at),
            ),
          ]),
    ];
  }

  /** A question as it is printed. */
  question(
    planned: PlannedQuestion,
    routing: QuestionRouting = this.#routing.questions.get(planned) ?? nowhere,
  ): PaperQuestion {
    const {name, question} = planned;
    const {say, word, print} = this.speaking;
    const {then, unanswered} = routing;
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
      before: this.#before(planned, routing),
      parts: this.#partsOf(planned).map((part) => this.#part(part, planned, routing)),
      after: [
        ...(unanswered
          ? [print((voice) => voice.print.unansweredGoTo(this.#goTo(unanswered, voice)))]
          : []),
        ...(then ? [print((voice) => voice.print.thenGoTo(this.#goTo(then, voice)))] : []),
      ],
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
    const {conditions, otherwise} = this.#routing.pages.get(planned)!;
    return {
      id: page.id,
      name: print((voice) => voice.print.section(index + 1)),
      title: say(page.title),
      before: conditions.length
        ? [
            this.#with(
              conditions,
              (voice, clauses) =>
                `${voice.print.sectionIf(clauses)} ${voice.print.sectionElse(this.#goTo(otherwise, voice))}`,
            ),
          ]
        : [],
      intro: maybe(page.intro),
      questions: this.questions(planned),
      ...(page.exitIf && {
        exit: {
          heading: print((voice) => voice.print.stopTitle),
          when: this.#with(conjuncts(page.exitIf), (voice, clauses) => voice.print.stopIf(clauses)),
          what: print((voice) => voice.print.stopHere),
          title: maybe(page.exit?.title),
          text: maybe(page.exit?.text),
        },
      }),
    };
  }

  /** Every page that has something on paper. */
  sheets(): PaperSheet[] {
    return this.#printed().map((page, index) => this.#sheet(page, index));
  }
}
