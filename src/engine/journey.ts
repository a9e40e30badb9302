import {change, next, type Outcome} from './moves.js';
import {Way, type Step} from './way.js';

/** A way through a consultation with all its moves, for where size is no matter. */
export class Journey extends Way {
  /** Goes from the check page to the step that asks a question. */
  change(name: string): Step {
    return change(this, name);
  }

  /**
   * Presses the button at the end of this step: on to the next step, to the check page after a change, or to send.
   * A problem on this step keeps it. Whatever is still missing elsewhere is asked before anything is sent.
   */
  next(): Outcome {
    return next(this);
  }
}
