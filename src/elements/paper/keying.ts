import type {LiveSession} from '../../engine/live-session.js';
import type {PlannedQuestion} from '../../engine/plan.js';
import type {KeyedLine} from '../../questions/keying.js';
import {linesOf} from '../../questions/keyings.js';
import {keyedOf, putIn} from './keyed-of.js';
import {readCodes, type Read} from './read-codes.js';
import type {Keyed, Mark, Sheet} from './sheet.js';

/** What somebody does with a sheet: its first entry, its second, its differences, or a correction of what was agreed. */
export type Task = 'first' | 'second' | 'settle' | 'correct';

/** What has been chosen where two entries differ: one of them, or neither. */
export type Chosen = 0 | 1 | 'anew';

/** The sheet that somebody has before them, and what is keyed of it besides the answers in the session. */
export class Keying {
  language: string;
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
    readonly sheet: Sheet | undefined,
    language: string,
  ) {
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

  /** What has been keyed, as the entry of somebody. */
  entry(by: string): Keyed {
    return keyedOf(this.session, this.marks, {by, language: this.language});
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
