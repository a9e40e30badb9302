import {html} from 'lit';
import type {Field} from './field.js';

// Marks that turn the direction of what follows: an author's turns ours round too unless it is set apart (FSI, PDI).
const overrides = /[\u202a-\u202e]/;

/**
 * The question in words, with its "(optional)". What makes up an accessible name is one expression: a lone space
 * between two parts of a template was lost from the computed name in Chromium.
 */
export function labelWords<Q>({question, messages, say}: Field<Q>): unknown {
  const words = question.label === undefined ? '' : say(question.label);
  if (question.required) return words;
  return typeof words === 'string'
    ? messages.optional(overrides.test(words) ? `\u2068${words}\u2069` : words)
    : html`${words}${`\u00a0${messages.optionalMark}`}`;
}
