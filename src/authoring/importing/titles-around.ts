import {isObject} from '../../definition/is-object.js';
import {stepsOf} from '../../definition/json-pointer.js';
import {fromHtml} from './html.js';
import {inShort} from './in-short.js';

/** Where sources of all formats have words for a part, the best first; and what else tells one member of a list from others. */
const worded = ['title', 'label', 'text', 'displayName'];
const named = ['name', 'id', 'path', 'value'];
/** What holds members by their names. */
const byName = ['properties', '$defs', 'definitions', 'uiSchema'];

/** The words of a text, in one of its languages. */
function wordsIn(text: unknown): string | undefined {
  if (typeof text === 'string' || typeof text === 'number')
    return inShort(fromHtml(String(text), 'plain').text) || undefined;
  if (!isObject(text)) return undefined;
  const key = ['default', 'en', 'text', ...Object.keys(text)].find(
    (one) => typeof text[one] === 'string' && /^(default|text|[a-z]{2}(-\w+)*)$/.test(one),
  );
  return key === undefined ? undefined : wordsIn(text[key]);
}

/** What people call a part of a source, if it has words or, as a member of a list, a name. */
export function titleOf(part: unknown, isMember: boolean): string | undefined {
  if (!isObject(part)) return undefined;
  const keys = [
    ...worded,
    ...Object.keys(part).filter((key) => key.startsWith('label::')),
    ...(isMember ? ['question', ...named] : []),
  ];
  for (const key of keys) {
    if (!Object.hasOwn(part, key)) continue;
    const words = key === 'question' ? titleOf(part[key], false) : wordsIn(part[key]);
    if (words) return words;
  }
  return undefined;
}

/** The titles of what leads to a pointer, from the outside, without that of the whole. */
export function titlesAround(root: unknown, pointer: string): string[] {
  const titles: string[] = [];
  let at = root;
  let before = '';
  for (const step of stepsOf(pointer)) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) break;
    const isMember = Array.isArray(at);
    at = (at as Record<string, unknown>)[step];
    const isHolder = byName.includes(step) && !byName.includes(before);
    const title = isHolder
      ? undefined
      : (titleOf(at, isMember) ?? (byName.includes(before) ? step : undefined));
    if (title !== undefined && title !== titles.at(-1)) titles.push(title);
    before = isHolder ? step : '';
  }
  return titles;
}
