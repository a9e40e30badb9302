import {membersOf} from '../../engine/members.js';
import type {Plan, PlannedQuestion} from '../../engine/plan.js';

/** The name of what hands over options to a question, and the values of the members that it hands over. */
export interface Taken {
  readonly from: string;
  readonly isChosen: boolean;
  readonly values: ReadonlySet<unknown>;
}

/** From which earlier question a list of a question takes over members; undefined where it has only its own. */
export function takenBy(plan: Plan, {question}: PlannedQuestion): Taken | undefined {
  const taking = (question['optionsFrom'] ?? question['rowsFrom']) as
    {readonly question: string; readonly chosen?: boolean} | undefined;
  const source = taking && plan.questions.get(taking.question);
  if (!source) return undefined;
  const members = membersOf(source.question, 'options');
  return {
    from: source.name,
    isChosen: taking.chosen !== false,
    values: new Set(members.map(({value}) => value)),
  };
}
