import type {NumberQuestion} from '../../definition/generated/types.js';
import type {Bounds, QuestionModel} from '../../engine/question-model.js';
import {outline} from './outline.js';

/** How many digits follow the decimal point, also where JavaScript writes `1e-7`. */
const decimalsOf = (value: number) => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits!.split('.')[1]?.length ?? 0) - Number(exponent));
};

/** A number, typed with or without spaces, commas and a pound sign. The answer is a JSON number. */
export const number: QuestionModel<NumberQuestion & Bounds<number>, number> = {
  ...outline,
  kind: 'number',

  check: (answer, {decimals = 0, min, max, prefix, suffix}) => {
    if (typeof answer !== 'number' || !Number.isFinite(answer))
      return {keyword: 'notNumber', params: {}};
    if (decimals === 0 && !Number.isInteger(answer)) return {keyword: 'notWhole', params: {}};
    if (decimalsOf(answer) > decimals) return {keyword: 'decimals', params: {limit: decimals}};
    const units = {prefix, suffix, decimals};
    if (min !== undefined && answer < min)
      return {keyword: 'minimum', params: {limit: min, ...units}};
    if (max !== undefined && answer > max)
      return {keyword: 'maximum', params: {limit: max, ...units}};
    return undefined;
  },

  rules: ({decimals}) => ({maxDecimals: decimals || undefined}),

  inWords: (answer, {prefix, suffix, decimals}, {say, number: inDigits}) => {
    const part = (text: NumberQuestion['prefix']) => (text === undefined ? '' : say(text).text);
    const whole = Number.isInteger(answer);
    return [{text: part(prefix) + inDigits(answer, whole ? 0 : decimals) + part(suffix)}];
  },
};
