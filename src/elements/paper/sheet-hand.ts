import type {Keying} from './keying.js';
import type {KeyingActions} from './keying-view.js';
import type {PaperSurface} from './paper-surface.js';
import {Pressing} from './pressing.js';
import {ofLanguage} from './settle-screen.js';
import type {Chosen} from './sheet.js';
import type {SheetKeeping} from './sheet-keeping.js';

const nothingKeyed = {typed: {}, marks: {}};

/** What somebody does with a sheet that is before them, short of saving it or putting it away. */
export class SheetHand {
  readonly #surface: PaperSurface;
  readonly #pressing: Pressing;
  readonly #keeping: SheetKeeping;
  readonly #sheet: () => Keying | undefined;

  /** `sheet` is the one that is before them. */
  constructor(surface: PaperSurface, keeping: SheetKeeping, sheet: () => Keying | undefined) {
    this.#surface = surface;
    this.#keeping = keeping;
    this.#pressing = new Pressing(surface);
    this.#sheet = sheet;
  }

  readonly actions: Omit<KeyingActions, 'save' | 'setAside' | 'leave'> = {
    type: (name, index, line, box) => {
      const read = this.#keying.type(name, index, line, box.value);
      this.#changed();
      if (read.kind === 'mark' || (read.kind === 'codes' && read.isWhole))
        void this.#surface.moveOn(box);
      if (read.kind !== 'unknown') return;
      // The next key takes its place.
      box.select();
      this.#surface.say((words) => words.unknownCode(read.code));
    },
    mark: (name, mark) => {
      this.#keying.mark(name, mark);
      this.#changed();
    },
    leaves: (name) => {
      const keying = this.#sheet();
      this.#pressing.afterwards(() => {
        if (!keying || keying !== this.#sheet()) return;
        keying.leave(keying.session.question(name));
        this.#surface.form.requestUpdate();
      });
    },
    comesTo: (id) => {
      const keying = this.#keying;
      if (!id || keying.at === id) return;
      keying.at = id;
      // Who has only looked at a sheet has begun nothing.
      if (keying.sheet?.begun) this.#keeping.changed(keying);
    },
    key: (event) => this.#pressed(event),
    speaks: (language) => {
      this.#keying.language = language;
      this.#changed();
    },
    choose: (name, chosen) => this.#choose(name, chosen),
  };

  get #keying(): Keying {
    return this.#sheet()!;
  }

  #changed(): void {
    this.#surface.form.requestUpdate();
    this.#keeping.changed(this.#keying);
  }

  /** Enter goes on to the next question, unless something in the question has a use for it. */
  #pressed(event: KeyboardEvent): void {
    const {key, shiftKey, ctrlKey, altKey, metaKey, isComposing, defaultPrevented} = event;
    const target = event.target as HTMLElement;
    if (key !== 'Enter' || shiftKey || ctrlKey || altKey || metaKey) return;
    if (isComposing || defaultPrevented || target.closest('button, a, summary')) return;
    event.preventDefault();
    const name = target.closest<HTMLElement>('.keyed')?.dataset['question'];
    const keying = this.#keying;
    const wrong = name === undefined ? undefined : keying.leave(keying.session.question(name));
    if (wrong === undefined || !target.id.startsWith(`keyed-${name}-`))
      return void this.#surface.moveOn(target);
    this.tellOfCode(name!, wrong);
  }

  /** Takes the person to a box with something in it that is no code. */
  tellOfCode(name: string, index: number): void {
    const code = this.#keying.faultIn(name, index)!;
    void this.#surface.draw(`keyed-${name}-${index}`);
    this.#surface.say((words) => words.unknownCode(code));
  }

  #choose(name: string, chosen: Chosen): void {
    const keying = this.#keying;
    const entry = chosen === 'anew' ? undefined : keying.sheet!.entries[chosen];
    keying.chosen.set(name, chosen);
    if (name === ofLanguage) keying.language = entry?.language ?? keying.language;
    else keying.take(entry ?? nothingKeyed, [name]);
    this.#changed();
  }
}
