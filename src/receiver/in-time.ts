import type {Definition} from '../definition/generated/types.js';
import {instantOf, stateAt} from '../definition/moment.js';
import type {ProblemKind} from './problem.js';

const day = 24 * 3_600_000;

/** How long what was sent in time may wait on a device until it arrives, in milliseconds: a day unless stated. */
export const graceOf = ({grace = 1}: Definition): number => grace * day;

/** When a response was sent, as its device says. */
export interface Sent {
  /** By its clock. */
  readonly at: string;
  /** Milliseconds since then, where it says so: a clock that is wrong by the same all the time tells that rightly. */
  readonly elapsed: number | undefined;
}

/** What the header `Dweud-Elapsed` says, in milliseconds; undefined where it is not there or no number of seconds. */
export function elapsedIn(headers: Headers): number | undefined {
  const text = headers.get('dweud-elapsed') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) * 1000 : undefined;
}

/**
 * Why a response comes too early or too late, by the receiver’s own clock; undefined when it is in time. Between the end
 * and the end of the grace it is in time if its device says that it was sent before the end, by its clock or by how long
 * ago that was, and also if its device says that it has not been sent yet: such a clock is ahead and tells nothing
 * (CON-09, REL-17).
 */
export function untimely(
  definition: Definition,
  {at, elapsed = 0}: Sent,
  now: Date,
): Extract<ProblemKind, 'not-open' | 'closed'> | undefined {
  const state = stateAt(definition, now);
  if (state !== 'closed') return state === 'early' ? 'not-open' : undefined;
  const end = instantOf(definition.closes!);
  if (now.getTime() >= end.getTime() + graceOf(definition)) return 'closed';
  const sent = new Date(at);
  const isBefore = sent < end || now.getTime() - elapsed < end.getTime();
  return isBefore || sent > now ? undefined : 'closed';
}
