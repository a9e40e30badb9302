import type {CheckboxesQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {isTexts} from '../by-key.js';
import {choiceFlaws} from '../choice-flaws.js';
import {crossedBounds} from '../crossed-bounds.js';
import {outline} from './outline.js';

/** Any number of answers out of a short list. The answer lists the chosen options' values in the options' order. */
export const checkboxes: QuestionModel<CheckboxesQuestion, readonly string[]> = {
  ...outline,

  mayBeTyped: isTexts,

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

  flaws: (question) => {
    const flaws = choiceFlaws(question);
    const {options, optionsFrom, max = Infinity} = question;
    const ordinary = options.filter(({exclusive}) => !exclusive).length;
    // Whoever chooses one that stands alone needs no other: the rest would be there for nobody.
    return flaws.length || optionsFrom || !ordinary
      ? flaws
      : crossedBounds(question, 'min', Math.min(max, ordinary));
  },

  inWords: (answer, {options}, {say}) =>
    options.filter(({value}) => answer.includes(value)).map(({label}) => say(label)),

  columns: ({name, options}) =>
    options.map(({value, label}) => ({
      name: `${name}.${value}`,
      kind: 'flag',
      about: [label],
      of: (answer) => (Array.isArray(answer) ? answer.includes(value) : undefined),
    })),
};
