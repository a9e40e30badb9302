import type {Names} from './names.js';
import type {Ui} from './ui.js';

/** Where a value stands: the keys that lead to it, whether it has to be there, and what holds it. */
export interface Place {
  readonly keys: readonly string[];
  readonly isRequired: boolean;
  readonly ui: Ui;
  readonly names: Names;
  /** Whether it is in an item of a list, where there are no lists of items. */
  readonly isInItem: boolean;
  /** The pointers of the schemas that it stands in. */
  readonly around: ReadonlySet<string>;
}
