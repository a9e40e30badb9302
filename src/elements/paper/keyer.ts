import type {KeyingMessages} from '../../i18n/keying-messages.js';
import type {Scope} from '../scope.js';
import {batchFaults, batchScreen, type BatchFaults} from './batch-screen.js';
import type {PaperSurface} from './paper-surface.js';
import {initialsIn} from './sheet.js';

/** Whoever keys now, and what they are asked before they begin. */
export class Keyer {
  readonly #surface: PaperSurface;
  #by = '';
  #given = {initials: '', hash: ''};
  /** Whether somebody has tried to begin: before that nothing is wrong. */
  #hasTried = false;

  constructor(surface: PaperSurface) {
    this.#surface = surface;
  }

  /** Their initials. */
  get by(): string {
    return this.#surface.settings.keyer ?? this.#by;
  }

  screen(scope: Scope, begun: () => Promise<void>): unknown {
    const {messages: words} = this.#surface.own(scope);
    return batchScreen(
      scope,
      words,
      {...this.#given, known: this.#surface.settings.keyer, faults: this.#faults(words)},
      (initials, hash) => this.#surface.once(() => this.#begin(initials, hash, begun)),
    );
  }

  /** Lets another person take over. */
  change(): void {
    this.#given = {initials: '', hash: ''};
    this.#hasTried = false;
    void this.#surface.show('batch');
  }

  #faults(words: KeyingMessages): BatchFaults {
    const {session, hash: own} = this.#surface;
    const {hash} = this.#given;
    const initials = this.#surface.settings.keyer ?? this.#given.initials;
    const {version} = session.plan.definition;
    return this.#hasTried ? batchFaults(words, {version, own}, initials, hash) : {};
  }

  async #begin(initials: string, hash: string, begun: () => Promise<void>): Promise<void> {
    this.#given = {initials, hash};
    this.#hasTried = true;
    const {initials: who, hash: which} = this.#faults(this.#surface.now.messages);
    const wrong = who ?? which;
    if (wrong !== undefined) {
      await this.#surface.draw(who ? 'paper-initials' : 'paper-hash');
      return this.#surface.say(() => wrong);
    }
    this.#by = initialsIn(initials) ?? '';
    await begun();
  }
}
