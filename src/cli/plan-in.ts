import {DefinitionError} from '../definition/definition-error.js';
import type {Plan} from '../engine/plan.js';
import {planOf} from '../engine/whole-plan.js';
import {models} from '../questions/models.js';
import {readJson} from './read-json.js';
import {UsageError} from './usage-error.js';

/** The plan of the consultation in a file. Throws a `UsageError` for what is no JSON and for a faulty one. */
export function planIn(path: string): Plan {
  const {value} = readJson(path);
  try {
    return planOf(value, models);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const [{pointer, rule}] = error.findings as [(typeof error.findings)[0]];
    throw new UsageError(`${path} is faulty, ${pointer} ${rule}; dweud check ${path} says more.`);
  }
}
