import type {Draft, Text} from '../draft.js';
import type {Source} from '../source.js';

/** A text of the form builder: a string, or an object from language to string. */
export const textOf = (
  at: Source | undefined,
  draft: Draft,
  as: 'plain' | 'markdown' = 'plain',
  isMarkdown = false,
): Text | undefined =>
  at?.isObject ? draft.texts(at.members(), as, isMarkdown) : draft.text(at, as, isMarkdown);
