import {isMoment} from '../definition/moment.js';
import type {Seal} from '../engine/closing.js';
import type {DraftContent} from '../engine/draft-of.js';
import {isByKey, isTooDeep, type SetAside} from '../engine/prefill.js';
import {day, isCount, isTime, longestBody} from './entry.js';

/** The response that is made of a draft, in whatever tab and at whatever visit. */
export interface DraftResponse {
  readonly id: string;
  /** What else it was closed with, once somebody has sent it. */
  readonly closed?: Omit<Seal, 'id'>;
  /** Whether an answer has been changed since it was closed. */
  readonly isChanged?: boolean;
}

/** A draft on the device. */
export interface Draft {
  /** Another one with every write, by which a page knows its own. */
  readonly stamp: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly saved: number;
  /** From when on it is deleted on sight, in milliseconds since 1970. */
  readonly until: number;
  readonly response: DraftResponse;
  readonly content: DraftContent;
}

/** Milliseconds for which a draft is kept after it was last written: Safari may not keep it longer (PEC-05). */
export const draftLasts = 7 * day;

const prefix = 'dweud:draft:';

/** What the draft of a consultation is kept under: one on a device, whatever the version. */
export const draftKeyOf = (consultation: string) => `${prefix}${consultation}`;

/** The first and the last of the keys that drafts have. */
export const draftKeys = [prefix, `${prefix}\uffff`] as const;

/** What is written to the device for a draft. */
export const recordOf = ({content, ...rest}: Draft) => ({...rest, body: JSON.stringify(content)});

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

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const isOrder = (one: unknown) => Array.isArray(one) && one.every(isText);

function isClosed(closed: unknown): boolean {
  if (closed === undefined) return true;
  if (!isByKey(closed)) return false;
  const {startedAt, submittedAt, language, orders} = closed;
  return (
    isMoment(startedAt) &&
    isMoment(submittedAt) &&
    isText(language) &&
    (orders === undefined || (isByKey(orders) && Object.values(orders).every(isOrder)))
  );
}

function isResponse(response: unknown): response is DraftResponse {
  if (!isByKey(response)) return false;
  const {id, closed, isChanged} = response;
  return (
    isText(id) &&
    uuid.test(id) &&
    isClosed(closed) &&
    ['undefined', 'boolean'].includes(typeof isChanged)
  );
}

/**
 * A draft as it was kept; undefined for whatever is none and for one whose time is over. One that lasts longer than any
 * can is of a clock that has been set back since by more than a day. Nothing of it is believed (PEC-07).
 */
export function draftFrom(value: unknown, now: number): Draft | undefined {
  if (!isByKey(value)) return undefined;
  const {stamp, saved, until, response, body} = value;
  if (!isText(stamp) || !isTime(saved) || !isTime(until)) return undefined;
  if (until <= now || until > now + draftLasts + day) return undefined;
  const content = contentIn(body);
  return content && isResponse(response) ? {stamp, saved, until, response, content} : undefined;
}
