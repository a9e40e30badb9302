import type {PlannedQuestion} from './plan.js';
import {referenceRules, withoutReferences} from './references.js';

/** The rules of a question that the schema of its answer does not say: each by its name, with its limit. */
export const rulesBeside = ({
  question,
  model,
}: Pick<PlannedQuestion, 'question' | 'model'>): [rule: string, limit: unknown][] =>
  Object.entries({
    ...model.rules?.(withoutReferences(question, model)),
    ...referenceRules(question, model),
  }).filter(([, limit]) => limit !== undefined);
