import {isObject} from '../definition/is-object.js';
import {stepTo} from '../definition/json-pointer.js';

/** A regular expression that an author wrote, and where. */
export interface AuthoredPattern {
  readonly pointer: string;
  readonly source: string;
}

/**
 * Every `pattern` in the pages of a document. No type of question that comes with Dweud has one (they have formats); a
 * type of the page’s own may, and so may the schema that it holds.
 */
export function patternsIn(document: unknown): AuthoredPattern[] {
  const found: AuthoredPattern[] = [];
  const steps = ['pages'];
  const walk = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    for (const [key, value] of Object.entries(part)) {
      steps.push(key);
      if (key === 'pattern' && typeof value === 'string')
        found.push({pointer: `/${steps.map(stepTo).join('/')}`, source: value});
      else walk(value);
      steps.pop();
    }
  };
  if (isObject(document)) walk(document['pages']);
  return found;
}
