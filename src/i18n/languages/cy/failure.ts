import type {OpeningWords} from '../../messages.js';

/** What Welsh says when a form cannot be loaded: there from the start, for who cannot fetch the rest. */
export const failure: Pick<OpeningWords, 'failedTitle' | 'failed' | 'tryAgain'> = {
  failedTitle: 'Nid oedd modd llwytho’r ffurflen',
  failed: 'Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  tryAgain: 'Rhowch gynnig arall arni',
};
