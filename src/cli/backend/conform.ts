import {across} from './across.js';
import {leftOut, type Check, type Kit} from './check.js';
import {receiving} from './receiving.js';
import {refusing} from './refusing.js';
import {everywhere} from './throughout.js';

/** Every check, in the order in which they are made. */
export const checks: readonly Check[] = [...receiving, ...refusing, ...across, ...everywhere];

/** What a check has come to. */
export interface Outcome {
  readonly name: string;
  readonly says: string;
  readonly outcome: 'passed' | 'failed' | 'left out';
  /** What was found instead. */
  readonly found?: string;
}

/** Makes every check of a backend. One that is given no answer has failed. */
export async function conform(kit: Kit): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const {name, says, run} of checks) {
    const found = await run(kit).catch((error: Error) => {
      const {code} = (error.cause ?? {}) as NodeJS.ErrnoException;
      return `no answer (${code ?? error.name})`;
    });
    if (found === leftOut) outcomes.push({name, says, outcome: 'left out'});
    else if (found === undefined) outcomes.push({name, says, outcome: 'passed'});
    else outcomes.push({name, says, outcome: 'failed', found});
  }
  return outcomes;
}
