import {statSync} from 'node:fs';
import {DefinitionError} from '../definition/definition-error.js';
import type {Plan} from '../engine/plan.js';
import {planOf} from '../engine/whole-plan.js';
import {models} from '../questions/models.js';
import {readJson, type JsonFile} from './read-json.js';
import {UsageError} from './usage-error.js';

/** No document is as large, in bytes: what is larger is something else. */
const largest = 20 * 1024 * 1024;

/**
 * The document in a file and its plan. Throws a `UsageError` for what cannot be read, is no JSON or is no sound document;
 * of a faulty one it names the first findings.
 */
export function readPlan(path: string): JsonFile & {readonly plan: Plan} {
  const size = statSync(path, {throwIfNoEntry: false})?.size ?? 0;
  if (size > largest)
    throw new UsageError(
      `${path} is no consultation. It has ${Math.ceil(size / 1024 / 1024)} MB, and 20 are the most.`,
    );
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
