import type {Plan, PlannedQuestion} from './plan.js';

/** The questions whose answers follow from others, in the order of the document. */
export const derivedIn = ({questions}: Pick<Plan, 'questions'>): PlannedQuestion[] =>
  [...questions.values()].filter(({model}) => model.derive);

/** What an answer is that follows from those on the route; undefined when there is none. */
export const derivedFrom = (
  {questions}: Pick<Plan, 'questions'>,
  {model, question}: PlannedQuestion,
  answers: Readonly<Record<string, unknown>>,
): unknown =>
  model.derive?.(question, answers, (name) => questions.get(name)?.model.hasMembers === true);
