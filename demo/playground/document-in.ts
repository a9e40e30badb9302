import {fromJsonSchema} from '../../src/definition/from-schema/from-json-schema.js';
import {plainSchemaIn} from '../../src/definition/from-schema/plain-schema.js';
import type {Plan} from '../../src/engine/plan.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';

/** A document, and the plan that everything but the form reads. */
export interface Read {
  /** What the form is given. */
  readonly value: unknown;
  readonly languages: readonly string[];
  /** Made when it is asked for, once. */
  readonly plan: () => Plan;
}

const languagesOf = (document: unknown): string[] => {
  const {languages} = (document ?? {}) as {readonly languages?: unknown};
  return Array.isArray(languages) ? languages.filter((one) => typeof one === 'string') : [];
};

/** The document in a text; undefined for what is no JSON. */
export function documentIn(text: string): Read | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const schema = plainSchemaIn(value);
  if (schema) {
    try {
      value = fromJsonSchema(schema).document;
    } catch {
      // The problems say why, and the form that it cannot be shown.
    }
  }
  let plan: Plan | undefined;
  return {
    value,
    languages: languagesOf(value),
    plan: () => (plan ??= planOf(value, models)),
  };
}
