import {clock} from '../../delivery/page-sender.js';
import {Idle, type IdleCalls, type Patience} from './idle.js';

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input', 'scroll'];

/** What is done when the page is left, and when a browser that has kept it shows it again. */
export interface PageCalls {
  leave(): void;
  comeBack(): void;
}

/** Watches whether somebody is at this page. */
export function watchPage(patience: Patience, calls: IdleCalls & PageCalls): Idle {
  const idle = new Idle(clock, patience, calls);
  const touch = () => idle.touch();
  for (const type of signs) addEventListener(type, touch, {capture: true, passive: true});
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) idle.wake();
  });
  addEventListener('pagehide', () => calls.leave());
  // Not before: what is begun while a page is left, Firefox never ends.
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) calls.comeBack();
  });
  return idle;
}
