import type {RichMessages, RichProvenance} from './rich-messages.js';

/** What Welsh says in the question types that come on demand. */
export const rich: RichMessages = {
  moveUp: (item) => `Symud i fyny: ${item}`,
  moveDown: (item) => `Symud i lawr: ${item}`,
  moved: (item, at, of) => `${item}: symudwyd i safle ${at} o ${of}`,
};

/** Where each of these words comes from. */
export const richSources: RichProvenance = {
  moveUp: 'draft',
  moveDown: 'draft',
  moved: 'draft',
};
