import {DefinitionError} from '../definition/definition-error.js';
import type {Plan} from '../engine/plan.js';
import {planOf} from '../engine/whole-plan.js';
import {models} from '../questions/models.js';
import {readJson} from './read-json.js';
import {UsageError} from './usage-error.js';

/** Reads a consultation. Throws a `UsageError` for what is none, and for one that a form would refuse. */
export function readPlan(path: string): Plan {
  try {
    return planOf(readJson(path).value, models);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new UsageError(`${path} is faulty; dweud check says more.`);
  }
}
