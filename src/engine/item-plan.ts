import type {Plan, PlannedQuestion} from './plan.js';

/** The plan of each of the items that a question asks about; see `plan-of-item.ts`. Undefined for every other question. */
export const itemPlan = ({question}: Pick<PlannedQuestion, 'question'>): Plan | undefined =>
  question['plan'] as Plan | undefined;
