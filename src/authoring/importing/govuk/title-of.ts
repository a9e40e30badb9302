import type {Draft, Text} from '../draft.js';
import type {Source} from '../source.js';
import type {Find} from './by-name-or-id.js';
import {questionTypes} from './component-types.js';
import {textOf} from './text-of.js';

/**
 * The title of a page: its own; or, where pages come one after the other, that of its first question, as newer forms
 * show it; or that of its section.
 */
export function titleOf(
  page: Source,
  sections: Find,
  oneByOne: boolean,
  draft: Draft,
): Text | undefined {
  const called = page.string('section');
  const section = called === undefined ? undefined : sections(called);
  const own = textOf(page.at('title'), draft);
  if (own) return own;
  const first = oneByOne
    ? page.items('components').find((one) => Object.hasOwn(questionTypes, one.peek('type')))
    : undefined;
  return textOf(first?.at('title'), draft) ?? textOf(section?.at('title'), draft);
}
