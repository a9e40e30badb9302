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
  const walk = (part: unknown, pointer: string): void => {
    if (part === null || typeof part !== 'object') return;
    for (const [key, value] of Object.entries(part)) {
      const at = `${pointer}/${stepTo(key)}`;
      if (key === 'pattern' && typeof value === 'string') found.push({pointer: at, source: value});
      else walk(value, at);
    }
  };
  if (isObject(document)) walk(document['pages'], '/pages');
  return found;
}
