import {stateAt} from '../definition/moment.js';
import {behindServer} from '../delivery/server-clock.js';
import type {Conductor} from './conductor.js';

/** Clocks that were set by that of a server. */
const ours = new WeakSet<() => Date>();

/** Milliseconds by which two looks at the same clock differ at most. */
const atOnce = 1000;

/** The clock of the device, so many milliseconds later. */
function later(behind: number): () => Date {
  const clock = () => new Date(Date.now() + behind);
  ours.add(clock);
  return clock;
}

/**
 * Looks at the clock of the server where a consultation is not open by that of the device, and begins anew by it where
 * that shows something else: a tablet whose clock is wrong turns nobody away (REL-17, CON-09). A clock that was set so is
 * looked at again: the tablet may have been set right, and the next document may come from another server; who is
 * answering by then (`isBegun`) is left alone, and the next response begins by it. Only with the device's own clock: a
 * page that gives the form another one has a reason.
 */
export async function rightClock({stage, scope}: Conductor, isBegun = false): Promise<void> {
  const {definition} = scope;
  const {src, now} = stage;
  const isOurs = ours.has(now);
  const isOwn = isOurs || Math.abs(now().getTime() - Date.now()) < atOnce;
  const shown = stateAt(definition, now());
  if (!src || !isOwn || (!isOurs && shown === 'open')) return;
  const behind = await behindServer(src);
  // Nobody knows better, or the page has said something else meanwhile.
  if (behind === undefined || stage.now !== now || stage.src !== src) return;
  const isOther = stateAt(definition, new Date(Date.now() + behind)) !== shown;
  if (isOurs || isOther) stage.now = later(behind);
  if (isOther && !isBegun) await stage.start();
}
