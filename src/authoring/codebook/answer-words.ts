import {isListIn, type Plan} from '../../engine/plan.js';
import type {AnswerWords} from './condition-in-words.js';
import {valueLabel} from './value-label.js';

/**
 * What words for the conditions of a plan need to know: questions go by their names, and values are given with what they are
 * called in a language.
 */
export function answerWords(plan: Plan, language: string): AnswerWords {
  const labelOf = valueLabel(plan, language);
  return {
    isList: isListIn(plan.questions),
    question: (name) => name,
    value: (name, value) => {
      const label = labelOf(name, value);
      return label === undefined ? String(value) : `${String(value)} (“${label}”)`;
    },
  };
}
