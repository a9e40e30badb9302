import type {Left} from '../../authoring/importing/left.js';
import {stepsOf} from '../../definition/json-pointer.js';

/**
 * What a line speaks of: the titles that lead to it, without that of its page where this stands above it, and what
 * stands there.
 */
export function subjectOf({within, what, pointer, kind, rule}: Left, isUnderPage: boolean): string {
  const titles = isUnderPage ? within.slice(1) : within;
  const words = what.replace(/\s+/g, ' ');
  if (kind === 'write' && pointer === '' && rule === undefined) return words;
  if (within.at(-1) === what) return titles.join(' › ');
  const key = stepsOf(pointer)
    .filter((step) => !/^\d+$/.test(step))
    .at(-1);
  const isPart = /^(an object with|a list of) /.test(words) || key === words;
  const own = key === undefined ? words : isPart ? key : `${key} “${words}”`;
  return [...titles, own].join(' › ');
}
