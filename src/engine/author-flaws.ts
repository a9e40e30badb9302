import type {Finding} from '../definition/definition-error.js';
import {takings} from './carried.js';
import {itemPlan} from './item-plan.js';
import {membersOf, orderedList} from './members.js';
import type {Plan, PlannedQuestion} from './plan.js';
import {referencesIn} from './references.js';

/** The references to an answer of a kind that cannot stand there: a text is no bound of a number. */
const wrongKinds = (
  {pointer, question, model}: PlannedQuestion,
  questions: Plan['questions'],
): Finding[] =>
  referencesIn(question, model).flatMap(({key, about, reference}): Finding[] => {
    if (!('answer' in reference)) return [];
    const is = questions.get(reference.answer)?.model.kind ?? null;
    return is === about.kind
      ? []
      : [{pointer: `${pointer}/${key}`, rule: 'wrong-kind', detail: {is, needed: about.kind}}];
  });

/** What is wrong with a list only once the options of an earlier question are in it, such as a value twice. */
const takenFlaws = ({pointer, question, model}: PlannedQuestion): Finding[] =>
  takings
    .filter((from) => from in question)
    .flatMap((from) =>
      (model.flaws?.(question) ?? []).map((flaw) => ({...flaw, pointer: `${pointer}/${from}`})),
    );

/** Headings over options that do not stay where their author put them. */
const strayHeadings = ({pointer, question}: PlannedQuestion): Finding[] => {
  if (question['order'] !== 'alphabetical' && question['order'] !== 'random') return [];
  const isHeaded = membersOf(question, orderedList(question)).some(({heading}) => heading);
  return isHeaded
    ? [{pointer: `${pointer}/order`, rule: 'headings-in-order', detail: question['order']}]
    : [];
};

/** What an author should know of a plan and a person's browser need not look for. */
export const authorFlaws = ({questions}: Plan): Finding[] =>
  [...questions.values()].flatMap((one): Finding[] => {
    const inItem = itemPlan(one);
    return [
      ...wrongKinds(one, questions),
      ...takenFlaws(one),
      ...strayHeadings(one),
      ...(inItem
        ? authorFlaws(inItem).map((flaw) => ({
            ...flaw,
            pointer: flaw.pointer.replace(/^\/pages\/0/, one.pointer),
          }))
        : []),
    ];
  });
