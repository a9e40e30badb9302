import assert from 'node:assert/strict';
import type {listenTo} from '../rig/orca/listener.js';
import {isEcho, isOrcasOwn, seemsClickable} from './orca-words.js';
import {messages, wordsOnlyIn} from './resident.js';
import {Transcript, type Line} from './transcript.js';

type Listener = Awaited<ReturnType<typeof listenTo>>;

/** The languages in which a form is heard. */
export type Language = 'en' | 'cy';

export const other = (language: Language): Language => (language === 'en' ? 'cy' : 'en');

/** What the button that switches to a language is called, whatever language the form speaks. */
export const endonyms: Readonly<Record<Language, string>> = {en: 'English', cy: 'Cymraeg'};

/** What the languages of the precept consultation are called. */
const names = {...endonyms, pl: 'Polski', ur: 'اردو'};

/** Somebody who hears a form and has nothing but its keys. Whatever they hear is held to the language they chose. */
export class Listening {
  readonly transcript = new Transcript();
  language: Language;
  readonly #listener: Listener;

  constructor(listener: Listener, language: Language) {
    this.#listener = listener;
    this.language = language;
  }

  /** Presses a key. What is heard holds all of `expected`, and is in the right language (W-25, CY-04). */
  async press(key: string, ...expected: string[]): Promise<Line[]> {
    return this.#heard(key, await this.#listener.press(key, ...expected));
  }

  /** Types a text. */
  async type(text: string, ...expected: string[]): Promise<Line[]> {
    return this.#heard(`“${text}”`, await this.#listener.type(text, ...expected));
  }

  /** Presses a key until the first of `expected` is heard, and then all of them are. */
  async pressUntil(key: string, ...expected: string[]): Promise<Line[]> {
    const way: string[] = [];
    for (let count = 0; count < 24; count += 1) {
      const lines = await this.press(key);
      const said = lines.map(({text}) => text).join(' ');
      if (said.includes(expected[0]!)) {
        for (const words of expected) assert.ok(said.includes(words), `"${words}" in "${said}"`);
        return lines;
      }
      way.push(said);
    }
    assert.fail(`${key} does not lead to "${expected[0]}", but past ${way.join(' / ')}`);
  }

  /** Presses a key after which a message is heard from the live region, once. */
  async pressAndBeTold(key: string, message: string, ...expected: string[]): Promise<Line[]> {
    return this.#once(message, await this.press(key, message, ...expected));
  }

  /** The same, where what else is said is not the same in every run: it is held to its language and not written down. */
  async pressAndOnlyBeTold(key: string, message: string): Promise<void> {
    const lines = this.#once(message, await this.#listener.press(key, message));
    this.#isRight(key, lines);
    this.#write(
      key,
      lines.filter(({text}) => text === message),
    );
  }

  /** Types a text after which a message is heard from the live region, once. */
  async typeAndBeTold(text: string, message: string): Promise<Line[]> {
    return this.#once(message, await this.type(text, message));
  }

  #once(message: string, lines: Line[]): Line[] {
    const told = lines.filter(({text}) => text.includes(message));
    assert.equal(told.length, 1, `"${message}" is heard once`);
    return lines;
  }

  #heard(key: string, lines: Line[]): Line[] {
    this.#write(key, lines);
    this.#isRight(key, lines);
    return lines;
  }

  #write(key: string, lines: readonly Line[]): void {
    this.transcript.add(key, lines, Object.values(messages[this.language]).filter(isText));
  }

  #isRight(key: string, lines: readonly Line[]): void {
    for (const [index, {text, language}] of lines.entries()) {
      const before = lines.slice(0, index).map((line) => line.text);
      assert.ok(!seemsClickable(text), `${key}: "${text}" cannot be clicked`);
      if (language !== null) this.#isInLanguage(key, text, language);
      else assert.ok(isOrcasOwn(text) || isEcho(text, before), `${key}: "${text}" has no language`);
    }
  }

  #isInLanguage(key: string, text: string, language: string): void {
    // What changes the language is in the language that it changes to.
    const to = Object.keys(names).find(
      (tag) => tag !== this.language && text.includes(names[tag as keyof typeof names]),
    );
    assert.equal(language, to ?? this.language, `${key}: "${text}"`);
    if (to) return;
    const foreign = wordsOnlyIn(other(this.language)).filter((words) => text.includes(words));
    assert.deepEqual(foreign, [], `${key}: nothing is in the other language`);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
