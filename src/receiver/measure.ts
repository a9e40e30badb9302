import {fitText} from '../definition/fit-text.js';
import {stepTo} from '../definition/json-pointer.js';
import {limits} from '../definition/limits.js';
import type {ResponseFault} from './problem.js';

/** As many items as any list in an answer may have: checking that they differ takes the square of their number. */
const items = 2000;

const isUnfit = (text: string) => fitText(text) !== text;

/**
 * What is nested too deeply or too long, and texts that no file and no database takes as they are, found before anything
 * recursive looks at it. Never recursive itself.
 */
export function measure(value: unknown): ResponseFault[] {
  const faults: ResponseFault[] = [];
  let layer: [pointer: string, value: unknown][] = [['', value]];
  for (let depth = 0; layer.length; depth++) {
    if (depth > limits.depth)
      return [{pointer: '', keyword: 'depth', params: {limit: limits.depth}}];
    const next: typeof layer = [];
    for (const [pointer, one] of layer) {
      if (one === null || typeof one !== 'object') continue;
      if (Array.isArray(one) && one.length > items) {
        faults.push({pointer, keyword: 'maxItems', params: {limit: items}});
        continue;
      }
      for (const [key, child] of Object.entries(one)) {
        const at = `${pointer}/${stepTo(key)}`;
        if (child !== null && typeof child === 'object') next.push([at, child]);
        if (isUnfit(key) || (typeof child === 'string' && isUnfit(child)))
          faults.push({pointer: at, keyword: 'characters', params: {}});
      }
    }
    layer = next;
  }
  return faults;
}
