import {DefinitionError, type Finding} from '../definition/definition-error.js';
import type {Definition} from '../definition/generated/types.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import type {Adapting} from './adapting.js';
import {planOf, type Plan} from './plan.js';
import type {Models} from './question-model.js';

const before = '/pages/0';

/** What cannot be asked for each of several items. */
function flawsOf(question: AnyQuestion, pointer: string): Finding[] {
  // An item knows its own answers alone, and goes where the others go; nobody sees the order of its options later.
  const rules: readonly (readonly [boolean, string, unknown])[] = [
    [question.type === 'repeat', 'nested-repeat', question.name],
    [Boolean(question['separate']), 'separate-item', question.name],
    [question['order'] === 'random', 'random-item', question.name],
    [/"context\.|\{\{\s*context\./.test(JSON.stringify(question)), 'context-item', question.name],
  ];
  return rules.flatMap(([isSo, rule, detail]) => (isSo ? [{pointer, rule, detail}] : []));
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
  const findings = questions.flatMap((one, index) => flawsOf(one, `${pointer}/questions/${index}`));
  if (findings.length) throw new DefinitionError(findings);
  try {
    const pages = [{id: 'item', title: question['item'], questions}];
    return planOf({id, version, languages, title: 'item', pages}, models, adapting);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new DefinitionError(
      error.findings.map((one) => ({...one, pointer: one.pointer.replace(before, pointer)})),
    );
  }
}
