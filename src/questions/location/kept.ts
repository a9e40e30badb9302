import {keeper} from '../keeper.js';
import type {Spot} from './mercator.js';

/** What a person has done with the map beside the answer. */
export interface Kept {
  isOpen: boolean;
  /** What is under the cross, once the map has been open. */
  middle: Spot | undefined;
  zoom: number;
}

/** What is kept for a question until the response is over. */
export const keptFor = keeper((): Kept => ({isOpen: false, middle: undefined, zoom: 0}));
