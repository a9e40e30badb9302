import type {FoundAddress} from '../../markup/services.js';
import {keeper} from '../keeper.js';

/** What a person has found or opened beside the answer. */
export interface Kept {
  /** Whether the boxes for an address are open. */
  isOpen: boolean;
  /** How the last search stands; undefined when there was none for what is typed now. */
  search: 'unreadable' | 'waiting' | 'found' | 'failed' | undefined;
  found: readonly FoundAddress[];
  /** The language that it was found in. */
  language: string;
  /** The place of the address that was taken over last. */
  taken: number | undefined;
}

/** What is kept for a question until the response is over. */
export const keptFor = keeper((): Kept => ({
  isOpen: false,
  search: undefined,
  found: [],
  language: '',
  taken: undefined,
}));
