import {stepsOf} from '../../definition/json-pointer.js';
import type {DocumentText} from '../document-text.js';
import {weighedTogether} from '../languages/weighing.js';
import {valueAt} from '../schema-node.js';
import type {Rule} from './rule.js';
import {worded} from './worded.js';

/** The types that are answered with facts: one box has room for two of them. */
const factual = new Set([
  'text',
  'date',
  'time',
  'address',
  'contact',
  'number',
  'file',
  'location',
]);

/** Whether a text is what a question of facts asks, or a heading that asks nothing. */
function isFactual({pointer}: DocumentText, document: unknown): boolean {
  const steps = stepsOf(pointer);
  const label = steps.lastIndexOf('label');
  const type = valueAt(document, `/${steps.slice(0, label).join('/')}/type`);
  return typeof type === 'string' && factual.has(type);
}

/** A question that asks two things, and has one answer (CON-18). */
export const doubleBarrelled: Rule = worded(
  'double-barrelled',
  ({twoQuestions, weighing}, {text, words}, document) =>
    twoQuestions?.exec(words)?.[0] ??
    (weighing && !isFactual(text, document) ? weighedTogether(words, weighing) : undefined),
  (found) =>
    `${found} asks two things with one answer: nobody can say yes to one and no to the other. Ask two questions.`,
);
