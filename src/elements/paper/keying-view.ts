import type {KeyedLine} from '../../questions/keying.js';
import type {KeyingWords} from '../../i18n/load-keying.js';
import type {Scope} from '../scope.js';
import type {Keying} from './keying.js';
import type {Chosen, Mark} from './sheet.js';

/** What can be done with a sheet that is being keyed. */
export interface KeyingActions {
  /** Takes what was typed into a box for codes. */
  type(name: string, index: number, line: KeyedLine, box: HTMLInputElement): void;
  mark(name: string, mark: Mark | undefined): void;
  leaves(name: string): void;
  /** Takes note of which control has focus. */
  comesTo(id: string): void;
  key(event: KeyboardEvent): void;
  speaks(language: string): void;
  choose(name: string, chosen: Chosen): void;
  save(): void;
  setAside(): void;
  leave(): void;
}

/** What a sheet is drawn from while it is keyed. */
export interface KeyingView {
  readonly scope: Scope;
  readonly own: KeyingWords;
  readonly keying: Keying;
  /** The initials of whoever keys now. */
  readonly by: string;
  readonly numbers: ReadonlyMap<string, number>;
  /** Why it could not be saved. */
  readonly fault: string | undefined;
  /** Whether the device does not keep what is being keyed. */
  readonly isUnkept: boolean;
  readonly actions: KeyingActions;
}
