import {contactDetails} from '../definition/generated/schemas.js';
import type {JsonSchema} from '../definition/interpret.js';
import {envelopeOf} from './envelope.js';
import type {Plan} from './plan.js';
import {isSeparate} from './separate.js';

/**
 * One JSON Schema (draft 2020-12) for the contact details that leave a consultation's form by themselves. Which of them
 * were asked depends on answers that are not in there, so none is required; there is at least one.
 */
export function contactSchema({definition, questions}: Plan): JsonSchema {
  const envelope = envelopeOf(contactDetails, definition);
  const separate = [...questions.values()].filter(isSeparate);
  const rules = separate.flatMap(({name, model, question}) => {
    const own = Object.entries(model.rules?.(question) ?? {}).filter(
      ([, limit]) => limit !== undefined,
    );
    return own.length ? [[name, Object.fromEntries(own)] as const] : [];
  });
  return {
    ...envelope,
    properties: {
      ...envelope.properties,
      answers: {
        type: 'object',
        properties: Object.fromEntries(
          separate.map(({name, answerSchema}) => [name, answerSchema]),
        ),
        additionalProperties: false,
        minProperties: 1,
      },
    },
    ...(rules.length ? {'x-dweud-rules': Object.fromEntries(rules)} : {}),
  };
}
