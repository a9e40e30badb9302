import {DefinitionError} from '../definition/definition-error.js';
import type {Plan} from '../engine/plan.js';
import {planOf} from '../engine/whole-plan.js';
import {models} from '../questions/models.js';
import {readJson, type JsonFile} from './read-json.js';
import {UsageError} from './usage-error.js';

/**
 * The document in a file and its plan. Throws a `UsageError` for what cannot be read, is no JSON or is no sound document;
 * of a faulty one it names the first findings.
 */
export function readPlan(path: string): JsonFile & {readonly plan: Plan} {
  const file = readJson(path);
  try {
    return {...file, plan: planOf(file.value, models)};
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const {findings} = error;
    const first = findings.slice(0, 3).map(({pointer, rule}) => `${pointer || '/'} ${rule}`);
    throw new UsageError(
      `${path} is faulty: ${first.join(', ')}${findings.length > 3 ? ' …' : ''}. dweud check ${path} says more.`,
    );
  }
}
