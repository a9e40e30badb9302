import type {NumberQuestion} from '../../definition/generated/types.js';
import type {Bounds, Fault, QuestionModel} from '../../engine/question-model.js';
import {latinDigits} from '../../i18n/latin-digits.js';
import {outline} from './outline.js';

/** How many digits follow the decimal point, also where JavaScript writes `1e-7`. */
const decimalsOf = (value: string) => {
  const [digits, exponent = '0'] = value.split('e');
  return Math.max(0, (digits!.split('.')[1]?.length ?? 0) - Number(exponent));
};

/** The number that an answer is, or would be if it had fewer digits; NaN for what is none. */
const numberIn = (answer: unknown): number => {
  if (typeof answer === 'number' && Number.isFinite(answer)) return answer;
  return typeof answer === 'string' && /^-?(\d*\.)?\d+$/.test(answer) ? Number(answer) : NaN;
};

/** How many digits a JSON number keeps exactly. */
const maxDigits = 15;
/** The greatest number of that many digits with so many of them after the point. */
const greatestWith = (decimals: number) => (10 ** maxDigits - 1) / 10 ** decimals;

const notNumber: Fault = {keyword: 'notNumber', params: {}};

/** A number, typed with or without spaces, commas and a pound sign. The answer is a JSON number. */
export const number: QuestionModel<NumberQuestion & Bounds<number>, number> = {
  ...outline,
  kind: 'number',

  // Digits of another script are read once there is somebody to judge them: most forms never meet one.
  parse: (typed, question) =>
    outline.parse!(typeof typed === 'string' ? latinDigits(typed) : typed, question),

  check: (answer, {decimals = 0, min, max, prefix, suffix}) => {
    const value = numberIn(answer);
    if (Number.isNaN(value)) return notNumber;
    const places = decimalsOf(String(answer));
    if (places > decimals)
      return decimals
        ? {keyword: 'decimals', params: {limit: decimals}}
        : {keyword: 'notWhole', params: {}};
    const units = {prefix, suffix, decimals};
    const greatest = greatestWith(places);
    // Another answer may be longer than any number here, and a bound leaves one that is none too long.
    const longest = greatestWith(0);
    const least = Math.max(Math.min(min ?? -Infinity, longest), -greatest);
    if (value < least) return {keyword: 'minimum', params: {limit: least, ...units}};
    const most = Math.min(Math.max(max ?? Infinity, -longest), greatest);
    if (value > most) return {keyword: 'maximum', params: {limit: most, ...units}};
    return typeof answer === 'string' ? notNumber : undefined;
  },

  rules: ({decimals = 0, min = -Infinity, max = Infinity}) => {
    const greatest = greatestWith(decimals);
    // Narrower bounds are in the schema, and keep every number that short.
    const isShort = min >= -greatest && max <= greatest;
    return {maxDecimals: decimals || undefined, maxDigits: isShort ? undefined : maxDigits};
  },

  inWords: (answer, {prefix, suffix, decimals}, {say, number: inDigits}) => {
    const part = (text: NumberQuestion['prefix']) => (text === undefined ? '' : say(text).text);
    const whole = Number.isInteger(answer);
    return [{text: part(prefix) + inDigits(answer, whole ? 0 : decimals) + part(suffix)}];
  },
};
