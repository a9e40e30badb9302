import type {LiveSession} from '../../engine/live-session.js';
import type {PlannedQuestion} from '../../engine/plan.js';
import type {KeyedLine} from '../../questions/keying.js';
import {linesOf} from '../../questions/keyings.js';
import {keyedOf, putIn} from './keyed-of.js';
import {readCodes, type Read} from './read-codes.js';
import type {Begun, Chosen, Keyed, Mark, Sheet, Task} from './sheet.js';

/** The sheet that somebody has before them, and what is keyed of it besides the answers in the session. */
export class Keying {
  language: string;
  /** The sheet as it is on the device; undefined before anything of it is there. */
  sheet: Sheet | undefined;
  /** The id of the control that had focus last. */
  at = '';
  readonly marks = new Map<string, Mark>();
  /** Questions that have been left: what is wrong or missing there is said. */
  readonly visited = new Set<string>();
  /** What was chosen where entries differ. The language of a sheet has no name. */
  readonly chosen = new Map<string, Chosen>();
  /** What was typed into boxes for codes, as it was. */
  readonly #texts = new Map<string, string>();
  /** The boxes in which something wrong was left. */
  readonly #faults = new Map<string, string>();

  constructor(
    readonly session: LiveSession,
    readonly task: Task,
    readonly serial: string,
    sheet: Sheet | undefined,
    language: string,
  ) {
    this.sheet = sheet;
    this.language = language;
  }

  /** Whether anything would be lost if it were left now. */
  get isBegun(): boolean {
    const {questions} = this.session.plan;
    // What both entries say is saved.
    if (this.task === 'settle') return this.chosen.size > 0;
    return (
      this.marks.size > 0 ||
      [...questions.keys()].some((name) => this.session.typed(name) !== undefined)
    );
  }

  /** Whether this is the second entry, and this person keyed the first one, too. */
  isSecondOf(by: string): boolean {
    return this.task === 'second' && this.sheet?.entries[0]?.by === by;
  }

  /** What has been keyed, as the entry of somebody. */
  entry(by: string): Keyed {
    return keyedOf(this.session, this.marks, {by, language: this.language});
  }

  /** All that is needed to go on with it later, as it stands: also what is no answer yet. */
  begun(by: string): Begun {
    const {session, task, language, at} = this;
    const typed = [...session.plan.questions.keys()]
      .filter((name) => session.typed(name) !== undefined)
      .map((name) => [name, session.typed(name)] as const);
    return {
      by,
      language,
      task,
      at,
      typed: JSON.parse(JSON.stringify(Object.fromEntries(typed))) as Begun['typed'],
      marks: Object.fromEntries(this.marks),
      texts: Object.fromEntries(this.#texts),
      chosen: Object.fromEntries(this.chosen),
    };
  }

  /** Goes on with what was begun. */
  goOn(begun: Begun): void {
    this.language = begun.language;
    this.at = begun.at;
    this.take(begun);
    for (const [box, text] of Object.entries(begun.texts)) this.#texts.set(box, text);
    for (const [name, chosen] of Object.entries(begun.chosen)) this.chosen.set(name, chosen);
  }

  /** Takes up what an entry has, of these questions. */
  take(
    keyed: Pick<Keyed, 'typed' | 'marks'>,
    names: Iterable<string> = this.session.plan.questions.keys(),
  ): void {
    for (const name of names) {
      const {answerSchema} = this.session.question(name);
      if (answerSchema === undefined) continue;
      putIn(this.session, this.marks, keyed, name);
      this.#forget(name);
    }
  }

  /** What stands in a box for codes. */
  textIn(name: string, index: number, line: KeyedLine): string {
    const text = this.#texts.get(`${name}/${index}`);
    return text ?? line.chosen(this.session.typed(name)).join(' ');
  }

  /** What is no code in such a box, once it was left. */
  faultIn(name: string, index: number): string | undefined {
    return this.#faults.get(`${name}/${index}`);
  }

  /** Takes what was typed into a box for codes. */
  type(name: string, index: number, line: KeyedLine, text: string): Read {
    const read = readCodes(text, line);
    const key = `${name}/${index}`;
    if (read.kind === 'mark') {
      this.mark(name, read.mark);
      return read;
    }
    this.marks.delete(name);
    this.#texts.set(key, text);
    this.#faults.delete(key);
    if (read.kind === 'unknown') this.#faults.set(key, read.code);
    const codes = read.kind === 'codes' ? read.codes : [];
    this.session.answer(name, line.choose(codes, this.session.typed(name)));
    return read;
  }

  /** Notes what is on paper in place of an answer; nothing of an answer is left then. */
  mark(name: string, mark: Mark | undefined): void {
    if (mark) {
      this.marks.set(name, mark);
      this.session.answer(name, undefined);
      this.#forget(name);
    } else this.marks.delete(name);
  }

  /** Looks at a question that is left. The place of the first box with something wrong in it; undefined where all is well. */
  leave(planned: PlannedQuestion): number | undefined {
    const {name, question} = planned;
    this.visited.add(name);
    const wrong = (linesOf(question) ?? []).flatMap((line, index) => {
      const text = this.#texts.get(`${name}/${index}`);
      const read = text === undefined ? undefined : readCodes(text, line);
      if (read?.kind !== 'unfinished' && read?.kind !== 'unknown') return [];
      this.#faults.set(`${name}/${index}`, read.code);
      return [index];
    });
    return wrong[0];
  }

  #forget(name: string): void {
    for (const all of [this.#texts, this.#faults])
      for (const key of [...all.keys()]) if (key.startsWith(`${name}/`)) all.delete(key);
  }
}
