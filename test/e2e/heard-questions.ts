import assert from 'node:assert/strict';
import {definitionOf} from './travel.js';
import type {Listening, Language} from './listening.js';
import {orca} from './orca-words.js';
import {messages} from './resident.js';
import type {Line} from './transcript.js';

type Both = Readonly<Record<Language, string>>;

interface Option {
  readonly label: Both;
  readonly hint?: Both;
}

/** What a question of the consultation says to somebody who hears it. */
export interface Question {
  readonly name: string;
  readonly type: string;
  readonly required?: true;
  readonly label: Both;
  readonly hint?: Both;
  readonly errors?: Readonly<Record<string, Both>>;
  readonly options?: readonly Option[];
}

const pages = definitionOf('precept-2027').pages as unknown as {questions: Question[]}[];

/** The question of the consultation that has this name. */
export function questionCalled(name: string): Question {
  const question = pages.flatMap(({questions}) => questions).find((one) => one.name === name);
  assert.ok(question, `${name} is asked`);
  return question;
}

/** The question as it is asked: one that need not be answered says so (PAT-06). */
export const labelOf = ({label, required}: Question, language: Language) =>
  required ? label[language] : messages[language].optional(label[language]);

/** What is wrong with a question that was not answered, as it is said beside it. */
export const errorOf = ({errors}: Question, language: Language) => errors!['required']![language];

const inLanguage = (text: Both | undefined, language: Language) => (text ? [text[language]] : []);

/** The keys by which a person with a screen reader answers one question after the other. */
export class Answering {
  readonly #listening: Listening;

  constructor(listening: Listening) {
    this.#listening = listening;
  }

  get #language(): Language {
    return this.#listening.language;
  }

  #option({options}: Question, index: number): string[] {
    const {label, hint} = options![index]!;
    return [label[this.#language], ...inLanguage(hint, this.#language)];
  }

  /** Comes by Tab to a group of options: its question as the name of a group, the first option and its state (W-02). */
  async #enter(question: Question, state: string, ...more: string[]): Promise<void> {
    const group = `${labelOf(question, this.#language)} ${orca.group}`;
    await this.#listening.pressUntil('Tab', group, ...this.#option(question, 0), state, ...more);
    // Orca says nothing of what describes a group; it stands above the options, where the arrow keys lead.
    if (!question.hint) return;
    await this.#listening.pressUntil('ArrowUp', question.hint[this.#language]);
    await this.#listening.pressUntil('ArrowDown', question.options![0]!.label[this.#language]);
  }

  /** Comes to a group of radios, where the error is said, too, while there is one (W-28). */
  async enterRadios(question: Question, ...error: string[]): Promise<void> {
    await this.#enter(question, orca.radio, ...error);
  }

  /** Takes the option at this place of radios of which none is chosen. Answers what was heard at the choice. */
  async choose(question: Question, place: number, message?: string): Promise<Line[]> {
    for (let index = 1; index < place; index += 1)
      await this.#listening.pressUntil('ArrowDown', ...this.#option(question, index), orca.radio);
    return message === undefined
      ? this.#listening.press('Space', orca.selected)
      : this.#listening.pressAndBeTold('Space', message, orca.selected);
  }

  /** Comes to radios and takes an option. */
  async radios(name: string, place: number, message?: string): Promise<void> {
    const question = questionCalled(name);
    await this.enterRadios(question);
    await this.choose(question, place, message);
  }

  /** Goes through a group of checkboxes, and ticks the first if it is told so. */
  async checkboxes(name: string, {tick = false} = {}): Promise<void> {
    const question = questionCalled(name);
    await this.#enter(question, orca.checkbox);
    if (tick) await this.#listening.press('Space', orca.checked);
    for (let index = 1; index < question.options!.length; index += 1)
      await this.#listening.press('Tab', ...this.#option(question, index), orca.checkbox);
  }

  /** Comes to a select: its question, its hint, and what is wrong with it. */
  async enterSelect(question: Question, ...error: string[]): Promise<void> {
    const label = `${labelOf(question, this.#language)} ${orca.select}`;
    await this.#listening.press(
      'Tab',
      label,
      ...inLanguage(question.hint, this.#language),
      ...error,
    );
  }

  /** Comes to a box, and writes into it. `message` is heard once, when the person pauses. */
  async write(name: string, text: string, message?: string): Promise<void> {
    const question = questionCalled(name);
    const label = `${labelOf(question, this.#language)} ${orca.entry}`;
    await this.#listening.pressUntil('Tab', label, ...inLanguage(question.hint, this.#language));
    if (message === undefined) await this.#listening.type(text);
    else await this.#listening.typeAndBeTold(text, message);
  }

  /** Comes to a date, part by part, and writes it. `message` is heard at its beginning. */
  async date(name: string, parts: readonly string[], message: string): Promise<void> {
    const question = questionCalled(name);
    const {day, month, year} = messages[this.#language];
    const group = `${labelOf(question, this.#language)} ${orca.group}`;
    for (const [index, words] of [day, month, year].entries()) {
      await this.#listening.press('Tab', ...(index ? [] : [group]), `${words} ${orca.entry}`);
      if (index) await this.#listening.type(parts[index]!);
      else await this.#listening.typeAndBeTold(parts[index]!, message);
    }
  }
}
