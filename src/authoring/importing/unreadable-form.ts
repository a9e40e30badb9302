import type {Left} from './left.js';

/** Thrown for a form of which no consultation can be made; the message says why in plain words. */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';

  constructor(
    message: string,
    /** What its author should look at, where that is why. */
    readonly left: readonly Left[] = [],
  ) {
    super(message);
  }
}
