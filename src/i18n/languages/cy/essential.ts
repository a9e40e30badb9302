import type {Essential} from '../../essential.js';

/** What is said of Welsh before, or without, its messages. */
export const essential: Essential = {
  endonym: 'Cymraeg',
  switchTo: 'Newid yr iaith i’r Gymraeg',
  failedTitle: 'Nid oedd modd llwytho’r ffurflen',
  failed: 'Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  tryAgain: 'Rhowch gynnig arall arni',
};
