import {checkboxes as schema} from '../../definition/generated/schemas.js';
import type {CheckboxesQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {nestedInOptions} from '../nested-in-options.js';
import {crossedBounds} from '../crossed-bounds.js';
import {repeatedValues} from '../repeated-values.js';

/** Any number of answers out of a short list. The answer lists the chosen options' values in the options' order. */
export const checkboxes: QuestionModel<CheckboxesQuestion, readonly string[]> = {
  type: 'checkboxes',
  schema: schema as QuestionModel['schema'],
  asks: 'select',

  answerSchema: ({options, min = 1, max}) => {
    const exclusive = options.filter((option) => option.exclusive).map(({value}) => value);
    const count = {minItems: min, ...(max === undefined ? {} : {maxItems: max})};
    const list = {type: 'array', items: {enum: options.map(({value}) => value)}, uniqueItems: true};
    return exclusive.length
      ? {
          ...list,
          minItems: 1,
          if: {contains: {enum: exclusive}},
          then: {maxItems: 1},
          else: count,
        }
      : {...list, ...count};
  },

  parse: (typed, {options}) =>
    Array.isArray(typed) && typed.every((value) => options.some((option) => option.value === value))
      ? options.map(({value}) => value).filter((value) => typed.includes(value))
      : typed,

  check: (answer, {options, min, max}) => {
    if (!Array.isArray(answer)) return undefined;
    // Before anything compares each choice with every other.
    if (answer.length > options.length)
      return {keyword: 'maxItems', params: {limit: max ?? options.length}};
    const exclusive = options.find((option) => option.exclusive && answer.includes(option.value));
    if (exclusive)
      return answer.length > 1
        ? {keyword: 'exclusive', params: {option: exclusive.label}}
        : undefined;
    if (min !== undefined && answer.length < min)
      return {keyword: 'minItems', params: {limit: min}};
    if (max !== undefined && answer.length > max)
      return {keyword: 'maxItems', params: {limit: max}};
    return undefined;
  },

  flaws: (question) => [
    ...repeatedValues(question),
    ...crossedBounds(question, 'min', Math.min(question.max ?? Infinity, question.options.length)),
  ],

  nested: nestedInOptions,

  inWords: (answer, {options}, {say}) =>
    options.filter(({value}) => answer.includes(value)).map(({label}) => say(label)),

  columns: ({name, options}) =>
    options.map(({value}) => ({
      name: `${name}.${value}`,
      of: (answer) => (Array.isArray(answer) ? answer.includes(value) : undefined),
    })),
};
