import {nothing} from 'lit';
import type {SetAside} from '../../engine/prefill.js';
import {standingStyles} from '../../styles/standing.js';
import {adopt} from '../adopt.js';
import type {Conductor} from '../conductor.js';
import type {Scope} from '../scope.js';
import {setAsideList} from '../screens/set-aside.js';

/** What of a draft did not fit any more: shown on every step, and kept with the draft, until the person takes it away. */
export class Unfit {
  list: readonly SetAside[] = [];
  readonly #conductor: Conductor;
  readonly #changed: () => void;

  constructor(conductor: Conductor, changed: () => void) {
    this.#conductor = conductor;
    this.#changed = changed;
    adopt(conductor.stage, standingStyles);
  }

  /** The list; nothing where it is empty. */
  screen(scope: Scope): unknown {
    return this.list.length ? setAsideList(scope, this.list, () => this.#remove()) : nothing;
  }

  #remove(): void {
    this.list = [];
    this.#changed();
    this.#conductor.stage.requestUpdate();
    this.#conductor.focus('heading');
  }
}
