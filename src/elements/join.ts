import {endingStyles} from '../styles/ending.js';
import {adopt} from './adopt.js';
import type {Conductor} from './conductor.js';
import {keepDrafts} from './keep-drafts.js';

/** Joins a form once the ending has been fetched for it: its styles, and what keeps drafts. */
export function join(conductor: Conductor): void {
  adopt(conductor.stage, endingStyles);
  void keepDrafts(conductor);
}
