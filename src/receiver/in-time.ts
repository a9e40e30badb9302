import type {Definition} from '../definition/generated/types.js';
import {instantOf, stateAt} from '../definition/moment.js';
import type {ProblemKind} from './problem.js';

const day = 24 * 3_600_000;

/** How long what was sent in time may wait on a device until it arrives, in milliseconds: a day unless stated. */
export const graceOf = ({grace = 1}: Definition): number => grace * day;

/**
 * Why a response comes too early or too late, by the receiver’s own clock; undefined when it is in time. Between the end
 * and the end of the grace it is in time if its device says that it was sent before the end, and also if its device says
 * that it has not been sent yet: such a clock is ahead and tells nothing (CON-09, REL-17).
 */
export function untimely(
  definition: Definition,
  submittedAt: string,
  now: Date,
): Extract<ProblemKind, 'not-open' | 'closed'> | undefined {
  const state = stateAt(definition, now);
  if (state !== 'closed') return state === 'early' ? 'not-open' : undefined;
  const end = instantOf(definition.closes!);
  if (now.getTime() >= end.getTime() + graceOf(definition)) return 'closed';
  const sent = new Date(submittedAt);
  return sent < end || sent > now ? undefined : 'closed';
}
