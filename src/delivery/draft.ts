import type {DraftContent} from '../engine/draft-of.js';
import {isByKey, isTooDeep, type SetAside} from '../engine/prefill.js';
import {day, isCount, isTime} from './entry.js';

/** A draft on the device. */
export interface Draft {
  /** Another one with every write, by which a page knows its own. */
  readonly stamp: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly saved: number;
  /** From when on it is deleted on sight, in milliseconds since 1970. */
  readonly until: number;
  /** What the response is kept under that was made of it, if the person has sent one. */
  readonly sent?: string;
  readonly content: DraftContent;
}

/** Milliseconds for which a draft is kept after it was last written: Safari may not keep it longer (PEC-05). */
export const draftLasts = 7 * day;

const prefix = 'dweud:draft:';

/** What the draft of a consultation is kept under: one on a device, whatever the version. */
export const draftKeyOf = (consultation: string) => `${prefix}${consultation}`;

/** Whether something is kept under the key of a draft. */
export const isDraftKey = (key: string) => key.startsWith(prefix);

/** What is written to the device for a draft. */
export const recordOf = ({content, ...rest}: Draft) => ({...rest, body: JSON.stringify(content)});

/** Four times what a receiver takes; what is longer was not written by us. */
const longestBody = 1024 * 1024;
/** A few levels more than an answer has. */
const deepest = 25;

const isText = (value: unknown): value is string => typeof value === 'string';

function isSetAside(one: unknown): one is SetAside {
  if (!isByKey(one) || !isText(one['name']) || !isText(one['keyword'])) return false;
  const {within} = one;
  return (
    within === undefined || (isByKey(within) && isText(within['name']) && isCount(within['index']))
  );
}

function isContent(content: unknown): content is DraftContent {
  if (!isByKey(content) || isTooDeep(content, deepest)) return false;
  const {version, edition, language, languages, step, first, isChange, seen, typed, setAside} =
    content;
  return (
    [version, edition, language, step, first ?? ''].every(isText) &&
    typeof isChange === 'boolean' &&
    Array.isArray(seen) &&
    seen.every(isText) &&
    isByKey(typed) &&
    isByKey(languages) &&
    Object.values(languages).every(isText) &&
    Array.isArray(setAside) &&
    setAside.every(isSetAside)
  );
}

function contentIn(body: unknown): DraftContent | undefined {
  if (!isText(body) || body.length > longestBody) return undefined;
  try {
    const content: unknown = JSON.parse(body);
    return isContent(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A draft as it was kept; undefined for whatever is none and for one whose time is over. One that lasts longer than any
 * can is of a clock that has been set back since by more than a day. Nothing of it is believed (PEC-07).
 */
export function draftFrom(value: unknown, now: number): Draft | undefined {
  if (!isByKey(value)) return undefined;
  const {stamp, saved, until, sent, body} = value;
  if (!isText(stamp) || !isTime(saved) || !isTime(until)) return undefined;
  if (until <= now || until > now + draftLasts + day) return undefined;
  const content = contentIn(body);
  if (!content || !(sent === undefined || isText(sent))) return undefined;
  return {stamp, saved, until, ...(sent !== undefined && {sent}), content};
}
