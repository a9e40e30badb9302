import {DefinitionError, type Finding} from '../definition/definition-error.js';
import type {Definition} from '../definition/generated/types.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import type {Adapting} from './adapting.js';
import {planOf, type Plan, type PlannedQuestion} from './plan.js';
import type {Models} from './question-model.js';

const before = '/pages/0';

/** What cannot be asked for each of several items. */
function flawsOf({pointer, question, model}: PlannedQuestion): Finding[] {
  // An item knows its own answers alone, and goes where the others go; nobody sees the order of its options later.
  const rules: readonly (readonly [boolean, string])[] = [
    [model.items !== undefined, 'nested-repeat'],
    [Boolean(question['separate']), 'separate-item'],
    [question['order'] === 'random', 'random-item'],
  ];
  return rules.flatMap(([isSo, rule]) => (isSo ? [{pointer, rule, detail: question.name}] : []));
}

/**
 * The plan of one of several items, each of which is asked the same questions: a small consultation of its own, whose
 * conditions, bounds and texts read the item's answers. Throws a `DefinitionError` with pointers into the question.
 */
export function planOfItem(
  question: AnyQuestion,
  models: Models,
  adapting: Adapting,
  pointer: string,
  {id, version, languages}: Definition,
): Plan {
  const questions = question['questions'] as readonly AnyQuestion[];
  const pages = [{id: 'item', title: question['item'], questions}];
  const within = (findings: readonly Finding[]) =>
    new DefinitionError(
      findings.map((one) => ({...one, pointer: one.pointer.replace(before, pointer)})),
    );
  if (/"context\.|\{\{\s*context\./.test(JSON.stringify(questions)))
    throw within([{pointer: `${before}/questions`, rule: 'context-item', detail: question.name}]);
  let plan: Plan;
  try {
    plan = planOf({id, version, languages, title: 'item', pages}, models, adapting);
  } catch (error) {
    throw error instanceof DefinitionError ? within(error.findings) : error;
  }
  const findings = [...plan.questions.values()].flatMap(flawsOf);
  if (findings.length) throw within(findings);
  return plan;
}
