import {noChange} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';

type Draw = (redraw: () => void) => unknown;

/** A part of a question that is drawn again for what is no answer, of which nobody else is told. */
class Redrawing extends AsyncDirective {
  #draw!: Draw;

  render(_draw: Draw): unknown {
    return noChange;
  }

  override update(_part: ChildPart, [draw]: [draw: Draw]): unknown {
    this.#draw = draw;
    return draw(this.#redraw);
  }

  readonly #redraw = () => {
    if (this.isConnected) this.setValue(this.#draw(this.#redraw));
  };
}

/** Draws what it is given, which may ask to be drawn again by itself. */
export const redrawing = directive(Redrawing);
