import type {Asked} from './asked.js';
import type {SchemaLoss} from './left.js';
import type {Place} from './place.js';
import type {Reading} from './reading.js';
import type {View} from './view.js';
import type {Wording} from './wording.js';

/** What every part of the asking has at hand, and the way back to the whole for what stands inside a value. */
export interface Asking {
  readonly reading: Reading;
  readonly wording: Wording;
  /** Notes that something of a schema is left out, says why and what is lost: all of it, or what stands under a key of it. */
  leave(view: View, says: string, loses: SchemaLoss, key?: string): void;
  /** What is asked for a value. */
  value(view: View, place: Place): Asked;
}
