import type {Reading} from './reading.js';
import {isNull} from './scalar.js';
import {View} from './view.js';

/** The one schema of `oneOf` or `anyOf` that is more than `null`, where there is just one. */
export function onlyOf(reading: Reading, view: View): {view: View; mayBeNull: boolean} | undefined {
  for (const key of ['oneOf', 'anyOf']) {
    const isSmall = view.parts.some(({schema}) => {
      const list = schema[key];
      return Array.isArray(list) && list.length > 0 && list.length < 3;
    });
    if (!isSmall || view.parts.some(({schema}) => Object.hasOwn(schema, 'properties'))) continue;
    const list = view.list(key);
    const [only, ...others] = list.filter((one) => !isNull(one));
    if (!only || others.length) continue;
    for (const one of list) if (isNull(one)) one.all('type');
    const {parts} = view;
    const rest = parts.map(({schema, pointer}) => ({
      pointer,
      schema: Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key)),
    }));
    return {
      view: new View(reading, [...rest, ...only.parts]),
      mayBeNull: list.length > 1,
    };
  }
  return undefined;
}
