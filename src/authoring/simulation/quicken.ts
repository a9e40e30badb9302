import {interpreters, type JsonSchema} from '../../definition/interpret.js';
import {itemPlan} from '../../engine/item-plan.js';
import type {Plan} from '../../engine/plan.js';
import {quickCondition} from './quick-condition.js';

const faulty = {pointer: '', keyword: 'condition', limit: undefined};

function quickenSchema(schema: JsonSchema): void {
  if (typeof schema !== 'object') return;
  const holds = quickCondition(schema);
  interpreters.set(schema, (facts) => (holds(facts) ? undefined : faulty));
}

/**
 * From now on whoever asks the conditions of this plan, the engine and the receiver’s judgement among them, is answered
 * without the interpreter: it looks at every answer for each part of a condition, and thousands of people are asked.
 */
export function quicken({pages, questions}: Plan): void {
  for (const {condition} of [...pages, ...questions.values()])
    if (condition) quickenSchema(condition.schema);
  for (const one of questions.values()) {
    const items = itemPlan(one);
    if (items) quicken(items);
  }
}
