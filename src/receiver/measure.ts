import {limits} from '../definition/limits.js';
import type {ResponseFault} from './problem.js';

/** As many items as any list in an answer may have: checking that they differ takes the square of their number. */
const items = 2000;

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** What is nested too deeply or too long, found before anything recursive looks at it. Never recursive itself. */
export function measure(value: unknown): ResponseFault[] {
  const faults: ResponseFault[] = [];
  let layer: [pointer: string, value: unknown][] = [['', value]];
  for (let depth = 0; layer.length; depth++) {
    if (depth > limits.depth)
      return [{pointer: '', keyword: 'depth', params: {limit: limits.depth}}];
    const next: typeof layer = [];
    for (const [pointer, one] of layer) {
      if (one === null || typeof one !== 'object') continue;
      if (Array.isArray(one) && one.length > items)
        faults.push({pointer, keyword: 'maxItems', params: {limit: items}});
      else
        for (const [key, child] of Object.entries(one))
          if (child !== null && typeof child === 'object')
            next.push([`${pointer}/${escaped(key)}`, child]);
    }
    layer = next;
  }
  return faults;
}
