import {isObject} from '../is-object.js';

/** A JSON Schema as a form is given it, with what stands beside it. */
export interface PlainSchema {
  /** A schema of an object: JSON Schema 2020-12 or draft-07. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What RJSF keeps beside it. */
  readonly uiSchema?: unknown;
  /** The language of its texts, as a BCP 47 tag; `en` unless stated. */
  readonly language?: string;
  /** The `id` of the document; by default it is made of the title. */
  readonly id?: string;
}

const isSchema = (input: unknown): input is Readonly<Record<string, unknown>> =>
  isObject(input) &&
  !('pages' in input) &&
  (isObject(input['properties']) ||
    (typeof input['$schema'] === 'string' && /\/\/json-schema\.org\//.test(input['$schema'])));

/** The JSON Schema in what a form was given, by itself or as a `PlainSchema`; undefined for anything else, such as a consultation. */
export function plainSchemaIn(input: unknown): PlainSchema | undefined {
  if (isSchema(input)) return {schema: input};
  return isObject(input) && isSchema(input['schema'])
    ? (input as unknown as PlainSchema)
    : undefined;
}
