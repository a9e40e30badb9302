import {DefinitionError} from '../definition-error.js';
import {fromJsonSchema} from './from-json-schema.js';
import type {PlainSchema} from './plain-schema.js';
import {SchemaRefused} from './reading.js';

/**
 * The document that a form makes of a JSON Schema; its developer is told what the form does not say. Throws a
 * `DefinitionError` for one of which no form can be made.
 */
export function asDefinition(schema: PlainSchema): unknown {
  const warn = (left: SchemaRefused['left']) => {
    for (const {pointer, says} of left.slice(0, 50))
      // Nothing that is left is dropped in silence, and nobody else reads it here.
      // eslint-disable-next-line no-console
      console.warn(`dweud-form: #${pointer} ${says}`);
  };
  try {
    const {document, left} = fromJsonSchema(schema);
    warn(left);
    return document;
  } catch (error) {
    if (!(error instanceof SchemaRefused)) throw error;
    warn(error.left);
    throw new DefinitionError([{pointer: '', rule: 'no-form', detail: error.message}]);
  }
}
