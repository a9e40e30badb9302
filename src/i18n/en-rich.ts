import type {RichMessages, RichProvenance} from './rich-messages.js';

/** What English says in the question types that come on demand. */
export const rich: RichMessages = {
  moveUp: (item) => `Move up: ${item}`,
  moveDown: (item) => `Move down: ${item}`,
  moved: (item, at, of) => `${item}: moved to position ${at} of ${of}`,
};

/** Where each of these words comes from. */
export const richSources: RichProvenance = {
  moveUp: 'draft',
  moveDown: 'draft',
  moved: 'draft',
};
