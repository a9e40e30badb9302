import {clock} from '../../delivery/page-sender.js';
import {Idle, type IdleCalls, type Patience} from './idle.js';

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input', 'scroll'];

/** Watches whether somebody is at this page. `left` is called when the page is left, and when it is come back to. */
export function watchPage(patience: Patience, calls: IdleCalls & {left(): void}): Idle {
  const idle = new Idle(clock, patience, calls);
  const touch = () => idle.touch();
  for (const type of signs) addEventListener(type, touch, {capture: true, passive: true});
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) idle.wake();
  });
  // A browser may keep the page as it is, and show it again to whoever goes Back or Forward.
  addEventListener('pagehide', calls.left);
  addEventListener('pageshow', calls.left);
  return idle;
}
