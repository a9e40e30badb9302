import {endingStyles} from '../styles/ending.js';
import {adopt} from './adopt.js';
import type {Conductor} from './conductor.js';
import {keepDrafts} from './keep-drafts.js';
import {rightClock} from './right-clock.js';

/** Joins a form once the ending has been fetched for it: its styles, what keeps drafts, and the right time. */
export function join(conductor: Conductor): void {
  adopt(conductor.stage, endingStyles);
  // Where the form is not open the ending comes before the rest.
  if (conductor.scope as unknown) {
    void keepDrafts(conductor);
    void rightClock(conductor, true);
  } else
    conductor.stage.addEventListener('dweud-ready', () => void rightClock(conductor), {once: true});
}
