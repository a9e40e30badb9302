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
  readonly outcome: 'passed' | 'failed' | 'advice' | 'left out';
  /** What was found instead. */
  readonly found?: string;
}

/** Makes checks of a backend. One that is given no answer has failed; what a backend may do without is advice. */
export async function conform(kit: Kit, all: readonly Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const {name, says, isAdvice, run} of all) {
    const found = await run(kit).catch((error: Error) => {
      const {code} = (error.cause ?? {}) as NodeJS.ErrnoException;
      return `no answer (${code ?? error.name})`;
    });
    if (found === leftOut) outcomes.push({name, says, outcome: 'left out'});
    else if (found === undefined) outcomes.push({name, says, outcome: 'passed'});
    else outcomes.push({name, says, outcome: isAdvice ? 'advice' : 'failed', found});
  }
  return outcomes;
}
