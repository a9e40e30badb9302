import {html} from 'lit';
import type {Field} from './field.js';

/**
 * The question in words, with its "(optional)". What makes up an accessible name is one expression: a lone space
 * between two parts of a template was lost from the computed name in Chromium.
 */
export function labelWords<Q>({question, messages, say}: Field<Q>): unknown {
  const words = question.label === undefined ? '' : say(question.label);
  if (question.required) return words;
  return typeof words === 'string'
    ? messages.optional(words)
    : html`${words}${`\u00a0${messages.optionalMark}`}`;
}
