import {DefinitionError, type Finding} from '../definition/definition-error.js';
import type {Plan} from '../engine/plan.js';
import {planOf} from '../engine/whole-plan.js';
import {models} from '../questions/models.js';

/** A plan, or what keeps a document from having one. */
export type Planned =
  | {readonly plan: Plan; readonly findings: readonly []}
  | {readonly plan?: never; readonly findings: readonly Finding[]};

const known = new WeakMap<object, Planned>();

function read(document: unknown): Planned {
  try {
    return {plan: planOf(document, models), findings: []};
  } catch (error) {
    if (error instanceof DefinitionError) return {findings: error.findings};
    throw error;
  }
}

/** The plan of a document that no one changes any more, made once however many rules ask. */
export function planned(document: unknown): Planned {
  if (document === null || typeof document !== 'object') return read(document);
  const before = known.get(document);
  if (before) return before;
  const one = read(document);
  known.set(document, one);
  return one;
}
