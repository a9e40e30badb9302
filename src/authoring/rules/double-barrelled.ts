import {stepsOf} from '../../definition/json-pointer.js';
import type {DocumentText} from '../document-text.js';
import type {LanguageFacts} from '../languages/facts.js';
import {factsOf} from '../languages/facts-of.js';
import {weighedTogether} from '../languages/weighing.js';
import {quoted} from '../quoted.js';
import {valueAt} from '../schema-node.js';
import {findingAt} from './pairs.js';
import {askedIn} from './questions-in.js';
import type {Rule} from './rule.js';

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

const joinedIn = (words: string, {twoQuestions, weighing}: LanguageFacts, weighs: boolean) =>
  twoQuestions?.exec(words)?.[0] ??
  (weighing && weighs ? weighedTogether(words, weighing) : undefined);

/** A question that asks two things, and has one answer (CON-18). */
export const doubleBarrelled: Rule = {
  name: 'double-barrelled',
  about: 'content',
  check: (document, context) =>
    askedIn(context).flatMap(({text, language, words}) => {
      const found = joinedIn(words, factsOf(language), !isFactual(text, document));
      return found === undefined
        ? []
        : [
            findingAt(
              text,
              language,
              `${quoted(found.trim())} asks two things with one answer: nobody can say yes to one and no to the other. Ask two questions.`,
              'warning',
            ),
          ];
    }),
};
