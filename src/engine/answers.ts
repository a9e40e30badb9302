import {interpreter} from '../definition/interpret.js';
import type {PlannedQuestion} from './plan.js';
import type {Fault} from './question-model.js';

/** Something that keeps an answer from being accepted. */
export interface Problem extends Fault {
  /** The name of the question. */
  readonly question: string;
}

/** Whether nothing has been typed or chosen. `0` and `false` are answers. */
export function isEmpty(typed: unknown, {model}: PlannedQuestion): boolean {
  if (model.isEmpty) return model.isEmpty(typed);
  if (typed === undefined || typed === null) return true;
  if (typeof typed === 'string') return typed.trim() === '';
  return Array.isArray(typed) && typed.length === 0;
}

/** What was typed, as an answer; undefined when nothing was. */
export function answerFrom(typed: unknown, planned: PlannedQuestion): unknown {
  if (isEmpty(typed, planned)) return undefined;
  return planned.model.parse ? planned.model.parse(typed, planned.question) : typed;
}

/**
 * The problem with an answer, or undefined when it is accepted. An empty answer is accepted unless the question is
 * required. `today` is `YYYY-MM-DD` in London; `question` is the question as it was asked, where that depends on
 * other answers.
 */
export function problemWith(
  answer: unknown,
  planned: PlannedQuestion,
  today: string,
  question = planned.question,
): Problem | undefined {
  const {name, model, answerSchema} = planned;
  if (answerSchema === undefined) return undefined;
  if (answer === undefined) {
    if (!question.required) return undefined;
    const asks = typeof model.asks === 'function' ? model.asks(question) : model.asks;
    return {question: name, keyword: 'required', params: {asks}};
  }
  const fault = model.check?.(answer, question, today);
  if (fault) return {question: name, ...fault};
  const failure = interpreter(answerSchema)(answer);
  return failure && {question: name, keyword: failure.keyword, params: {limit: failure.limit}};
}
