import type {Finding} from '../../definition/definition-error.js';
import {calculated as schema} from '../../definition/generated/schemas/calculated.js';
import type {CalculatedQuestion, Text} from '../../definition/generated/types.js';
import type {QuestionModel, Speaker} from '../../engine/question-model.js';
import {calculate} from '../calculate.js';
import {numberOf, rounded} from '../decimal.js';
import {neverThere} from '../never-calculated.js';
import {isDate} from '../periods.js';

/** Whether a calculation reads an answer anywhere. */
const readsAnswer = (part: unknown): boolean =>
  part !== null &&
  typeof part === 'object' &&
  ('answer' in part || Object.values(part).some(readsAnswer));

/** The dates in a calculation that do not exist, with where they stand. */
function unrealDates(part: unknown, pointer: string): Finding[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, child]: [string, unknown]) => {
    const at = `${pointer}/${key}`;
    if ((key !== 'from' && key !== 'to') || typeof child !== 'string')
      return unrealDates(child, at);
    return isDate(child) ? [] : [{pointer: at, rule: 'no-such-date', detail: child}];
  });
}

/** A number with its units. The sign stands before them: −£5. */
export function inDigits(
  value: number,
  {prefix, suffix, decimals}: CalculatedQuestion,
  {say, number}: Pick<Speaker, 'say' | 'number'>,
): string {
  const unit = (text: Text | undefined) => (text === undefined ? '' : say(text).text);
  const digits = number(Math.abs(value), Number.isInteger(value) ? 0 : decimals);
  return (value < 0 ? '−' : '') + unit(prefix) + digits + unit(suffix);
}

/** A number that follows from earlier answers. It is no answer of the person's own. */
export const calculated: QuestionModel<CalculatedQuestion, number> = {
  type: 'calculated',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',
  kind: 'number',

  answerSchema: ({decimals}) => ({type: decimals === 0 ? 'integer' : 'number'}),

  // Whatever somebody says that it is, it is what the answers make it.
  isEmpty: () => true,

  derive: ({value, decimals}, answers, hasMembers) => {
    const exact = calculate(value, {answers, hasMembers});
    return exact && numberOf(decimals === undefined ? exact : rounded(exact, decimals));
  },

  rules: ({value, decimals}) => ({calculated: value, decimals}),

  flaws: ({value}) => [
    ...(readsAnswer(value) ? [] : [{pointer: '/value', rule: 'no-operand', detail: null}]),
    ...unrealDates(value, '/value'),
  ],

  flawsAmong: ({value}, schemaOf) => neverThere(value, '/value', schemaOf),

  inWords: (answer, question, speaker) => [{text: inDigits(answer, question, speaker)}],
};
