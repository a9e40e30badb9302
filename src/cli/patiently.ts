import {setImmediate} from 'node:timers/promises';
import type {Progress} from './terminal.js';

/** As long as nobody notices a wait, in milliseconds. */
const longest = 50;

/** Does long work, and lets the process draw how far it has come and hear that it is to end. */
export async function patiently<Result>(
  work: Generator<number, Result, undefined>,
  progress: Progress,
): Promise<Result> {
  let last = performance.now();
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
    if (performance.now() - last < longest) continue;
    progress.at(value);
    await setImmediate();
    last = performance.now();
  }
}
