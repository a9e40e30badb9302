import {fromJsonSchema} from './from-json-schema.js';
import {plainSchemaIn} from './plain-schema.js';

/** The document that a form makes of a JSON Schema; its developer is told what the form does not say. */
export function asDefinition(input: unknown): unknown {
  const {document, left} = fromJsonSchema(plainSchemaIn(input)!);
  // Nothing that is left is dropped in silence, and nobody else reads it here.
  // eslint-disable-next-line no-console
  for (const {pointer, says} of left.slice(0, 50)) console.warn(`dweud-form: #${pointer} ${says}`);
  return document;
}
