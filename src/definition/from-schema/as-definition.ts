import {fromJsonSchema} from './from-json-schema.js';
import type {PlainSchema} from './plain-schema.js';

/** The document that a form makes of a JSON Schema; its developer is told what the form does not say. */
export function asDefinition(schema: PlainSchema): unknown {
  const {document, left} = fromJsonSchema(schema);
  // Nothing that is left is dropped in silence, and nobody else reads it here.
  // eslint-disable-next-line no-console
  for (const {pointer, says} of left.slice(0, 50)) console.warn(`dweud-form: #${pointer} ${says}`);
  return document;
}
