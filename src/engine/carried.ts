import type {Finding} from '../definition/definition-error.js';
import type {Condition} from '../definition/generated/types.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import {membersOf, type Member} from './members.js';
import type {PlannedQuestion} from './plan.js';

/** What names an earlier question, and the list that takes over its options. */
const takers = [
  ['optionsFrom', 'options'],
  ['rowsFrom', 'rows'],
] as const;

/** The properties that take over options. */
export const takings: readonly string[] = takers.map(([from]) => from);

/** The options of which question a list takes over: those that were chosen there, or those that were not. */
export interface Taking {
  readonly question: string;
  readonly chosen?: boolean;
}

/** All conditions at once; undefined when there is none. */
export const allOf = (...conditions: (Condition | undefined)[]): Condition | undefined => {
  const all = conditions.filter((one) => one !== undefined);
  return all.length > 1 ? {allOf: all} : all[0];
};

/** Whether an option was chosen: its value is the answer, in the answer, or has a share in it that is not nought. */
function chosenIn({name, answerSchema}: PlannedQuestion, value: string): Condition {
  const isByKey = typeof answerSchema === 'object' && answerSchema['type'] === 'object';
  if (!isByKey) return {[name]: value};
  return {[name]: {type: 'object', required: [value], properties: {[value]: {not: {const: 0}}}}};
}

/** The options of an earlier question, each under the condition that makes another list take it over. */
function carried({chosen}: Taking, source: PlannedQuestion): Member[] {
  return membersOf(source.question, 'options')
    .filter(({exclusive}) => !exclusive)
    .map(({other: _, followUp: __, ...option}) => {
      const was = chosenIn(source, option.value);
      const carries: Condition =
        chosen === false ? {allOf: [{[source.name]: {answered: true}}, {not: was}]} : was;
      return {...option, showIf: allOf(option.showIf, carries)!};
    });
}

/** The lists of a question that take over options of earlier ones, whole: the author's own members follow. */
export const wholeLists = (
  question: AnyQuestion,
  questions: ReadonlyMap<string, PlannedQuestion>,
): Readonly<Record<string, readonly Member[]>> =>
  Object.fromEntries(
    takers.flatMap(([from, list]) => {
      const taking = question[from] as Taking | undefined;
      if (!taking) return [];
      const source = questions.get(taking.question);
      const own = membersOf(question, list);
      return [[list, source ? [...carried(taking, source), ...own] : own]];
    }),
  );

/** The lists of a part of a document that take over options from a question that has none. */
export const optionless = (
  part: object,
  pointer: string,
  questions: ReadonlyMap<string, PlannedQuestion>,
): Finding[] =>
  takings.flatMap((from) => {
    const taking = (part as Readonly<Record<string, Taking | undefined>>)[from];
    const source = taking && questions.get(taking.question);
    return source && !membersOf(source.question, 'options').length
      ? [{pointer: `${pointer}/${from}`, rule: 'no-options', detail: source.name}]
      : [];
  });
