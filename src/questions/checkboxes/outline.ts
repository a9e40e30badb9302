import {checkboxes as schema} from '../../definition/generated/schemas.js';
import type {CheckboxesQuestion} from '../../definition/generated/types.js';
import type {QuestionOutline} from '../../engine/question-model.js';
import {nestedInOptions} from '../nested-in-options.js';
import {choiceFlaws} from '../choice-flaws.js';

/** What a definition and the route need to know of `checkboxes`; see `model.ts`. */
export const outline: QuestionOutline<CheckboxesQuestion> = {
  type: 'checkboxes',
  schema: schema as QuestionOutline['schema'],
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

  flaws: choiceFlaws,

  nested: nestedInOptions,
};
