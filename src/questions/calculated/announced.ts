import {Directive, directive} from 'lit/directive.js';

/** Shows a text, and says it to people who use a screen reader when it has become another one. */
class Announced extends Directive {
  #before: string | undefined;

  render(
    shown: unknown,
    said: string,
    announce: (message: string, when: 'pause') => void,
  ): unknown {
    // Nobody asked for it: it waits until they pause.
    if (this.#before !== undefined && this.#before !== said) announce(said, 'pause');
    this.#before = said;
    return shown;
  }
}

/** A text that changes while a person answers other questions. It is not said when it is first shown. */
export const announced = directive(Announced);
