import {isObject} from '../is-object.js';
import type {Left} from './left.js';
import {within} from './view.js';

/** What `uiSchema` of RJSF says of one value, and what of it nobody asked for. */
export class Ui {
  readonly #own: Readonly<Record<string, unknown>>;
  readonly #pointer: string;
  readonly #read = new Set<string>();
  readonly #children = new Map<string, Ui>();

  constructor(own: unknown, pointer: string) {
    this.#own = isObject(own) ? own : {};
    this.#pointer = pointer;
  }

  /** What `ui:<key>`, or `<key>` in `ui:options`, says. */
  get(key: string): unknown {
    const options = this.#own['ui:options'];
    if (isObject(options) && Object.hasOwn(options, key)) {
      this.#read.add(`ui:options/${key}`);
      return options[key];
    }
    this.#read.add(`ui:${key}`);
    return this.#own[`ui:${key}`];
  }

  text(key: string): string | undefined {
    const value = this.get(key);
    return typeof value === 'string' && value.trim() ? value.trim() : undefined;
  }

  /** What `ui:<key>` says, where that is one of these; anything else is listed. */
  either(key: string, known: readonly string[]): string | undefined {
    const {'ui:options': options, [`ui:${key}`]: own} = this.#own;
    const wanted = isObject(options) && Object.hasOwn(options, key) ? options[key] : own;
    if (typeof wanted !== 'string' || !known.includes(wanted)) return undefined;
    this.get(key);
    return wanted;
  }

  /** The widget that it wants, where that is one of these; any other is listed. */
  widget(...known: readonly string[]): string | undefined {
    return this.either('widget', known);
  }

  /** What it says of a property, or of the `items` of a list. */
  child(key: string): Ui {
    this.#read.add(key);
    const found = this.#children.get(key);
    if (found) return found;
    const own = Object.hasOwn(this.#own, key) ? this.#own[key] : undefined;
    const child = new Ui(own, within(this.#pointer, key));
    this.#children.set(key, child);
    return child;
  }

  left(): Left[] {
    const own = Object.entries(this.#own).flatMap(([key, value]) => {
      if (this.#read.has(key)) return [];
      const at = within(this.#pointer, key);
      if (key !== 'ui:options' || !isObject(value)) return [unused(at, key)];
      return Object.keys(value)
        .filter((option) => !this.#read.has(`ui:options/${option}`))
        .map((option) => unused(within(at, option), `ui:${option}`));
    });
    return [...own, ...[...this.#children.values()].flatMap((one) => one.left())];
  }
}

const reasons: Readonly<Record<string, string>> = {
  'ui:placeholder': 'A placeholder is gone when it is needed. Put it into `ui:help`.',
  'ui:widget': 'There is no such widget for it. It is asked as values of its type are.',
  'ui:autocomplete': 'A browser does not fill that in for the person. It is asked without.',
  'ui:readonly': 'What can only be read is no question.',
  'ui:disabled': 'What cannot be answered is no question.',
};

const unused = (pointer: string, key: string): Left => ({
  loses: 'aside',
  pointer,
  says:
    reasons[key] ??
    (key.startsWith('ui:')
      ? `A form has no \`${key.slice(0, 80)}\` here.`
      : 'The schema asks nothing under this name.'),
});
