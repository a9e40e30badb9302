import {documentFaults} from '../authoring/document-faults.js';
import {faultInWords} from '../authoring/fault-in-words.js';
import {DefinitionError} from '../definition/definition-error.js';
import type {Plan} from '../engine/plan.js';
import {planOf} from '../engine/whole-plan.js';
import {models} from '../questions/models.js';
import {readJson, type JsonFile} from './read-json.js';
import {UsageError} from './usage-error.js';

/**
 * The document in a file and its plan. Throws a `UsageError` for what cannot be read, is no JSON or is no sound document;
 * of a faulty one it says the first findings as `dweud check` does, each with its line.
 */
export function readPlan(path: string): JsonFile & {readonly plan: Plan} {
  const file = readJson(path);
  try {
    return {...file, plan: planOf(file.value, models)};
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const first = documentFaults(file.value)
      .map((fault) => ({fault, ...file.placeOf(fault.pointer)}))
      .sort((one, other) => one.line - other.line || one.column - other.column)
      .slice(0, 3)
      .map(
        ({fault, line, column}) =>
          `${path}:${line}:${column} is faulty. ${faultInWords(file.value, fault)}`,
      );
    throw new UsageError([...first, `dweud check ${path} says more.`].join('\n'));
  }
}
