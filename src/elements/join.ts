import {endingStyles} from '../styles/ending.js';
import type {Conductor} from './conductor.js';
import {keepDrafts} from './keep-drafts.js';

/** Joins a form once the ending has been fetched for it: its styles, and what keeps drafts. */
export function join(conductor: Conductor): void {
  const {adoptedStyleSheets: all} = conductor.root;
  const {styleSheet} = endingStyles;
  if (!all.includes(styleSheet!)) all.push(styleSheet!);
  void keepDrafts(conductor);
}
