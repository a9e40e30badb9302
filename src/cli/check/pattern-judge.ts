import {createRequire} from 'node:module';
import type {checkSync as CheckSync} from 'recheck';
import type {PatternJudge} from '../../authoring/rules/rule.js';

/** The library in JavaScript alone: the one that is meant for Node starts a program in Java, or a binary, where there is one. */
const library = 'recheck/lib/browser.js';
const require = createRequire(import.meta.url);
/** Judges patterns with recheck, each within `timeout` milliseconds; undefined where it is not installed. */
export function patternJudge(timeout = 1_000): PatternJudge | undefined {
  try {
    const {checkSync} = require(library) as {checkSync: typeof CheckSync};
    return (source) => {
      // The seed is given, so that the same document is judged alike every time.
      const found = checkSync(source, 'u', {timeout, randomSeed: 1});
      return found.status === 'vulnerable'
        ? {is: 'slow', attack: found.attack.pattern}
        : {is: found.status};
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
