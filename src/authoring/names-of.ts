import {isObject} from '../definition/is-object.js';

/** The names of the questions of a document, valid or not, wherever they are nested. */
export function namesOf(document: unknown): string[] {
  const names = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) walk(one);
    if (!isObject(part)) return;
    const {name, type} = part;
    if (typeof name === 'string' && typeof type === 'string') names.add(name);
    for (const child of Object.values(part)) if (typeof child === 'object') walk(child);
  };
  walk(document);
  return [...names];
}
