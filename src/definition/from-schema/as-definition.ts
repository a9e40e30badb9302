import {DefinitionError} from '../definition-error.js';
import {fromJsonSchema} from './from-json-schema.js';
import type {PlainSchema} from './plain-schema.js';
import {SchemaRefused} from './reading.js';

/** What a person reads where a schema is no form: nothing that they could do about it, and so nothing of their connection. */
const apology = {
  cy: {
    failedTitle: 'Nid oedd modd llwytho’r ffurflen',
    failed:
      'Y ffurflen ei hun sydd ar fai, nid eich cysylltiad. Rhowch wybod i’r rhai sy’n gyfrifol am y dudalen hon.',
    tryAgain: 'Rhowch gynnig arall arni',
  },
  en: {
    failedTitle: 'The form could not be loaded',
    failed:
      'The form itself is at fault, not your connection. Tell the people who are responsible for this page.',
    tryAgain: 'Try again',
  },
};

/** Thrown for a schema of which no form can be made: its finding says why, to the developer, and `apology` has the words for others. */
class FaultySchema extends DefinitionError {
  readonly apology = apology;
}

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
    throw new FaultySchema([{pointer: '', rule: 'no-form', detail: error.message}]);
  }
}
