import {textIn} from '../../definition/text-in.js';
import {isListIn, type Plan} from '../../engine/plan.js';
import type {AnswerWords} from '../codebook/condition-in-words.js';
import {valueLabel} from '../codebook/value-label.js';
import {quoted} from '../quoted.js';

/** What words for the conditions of a plan need to know, where questions and values are read as people see them. */
export function routeWords(plan: Plan, language: string): AnswerWords {
  const labelOf = valueLabel(plan, language);
  return {
    isList: isListIn(plan.questions),
    question: (name) => {
      const label = plan.questions.get(name)?.question.label;
      return label === undefined
        ? name
        : quoted(textIn(label, language, plan.definition.languages).text);
    },
    value: (name, value) => {
      const label = labelOf(name, value);
      return label === undefined ? String(value) : quoted(label);
    },
  };
}
