import {time as schema} from '../../definition/generated/schemas/time.js';
import type {TimeQuestion} from '../../definition/generated/types.js';
import type {Bounds, QuestionModel} from '../../engine/question-model.js';
import {latinDigits} from '../../i18n/latin-digits.js';
import {crossedBounds} from '../crossed-bounds.js';

const pattern = '^([01]\\d|2[0-3]):[0-5]\\d$';
const isTime = new RegExp(pattern);

const midday = /^(12([:.]?00)?)?(midday|noon|([cg]anol|hanner)dydd)$/;
const midnight = /^(12([:.]?00)?)?(midnight|([cg]anol|hanner)nos)$/;
// Hour, minutes, and half of the day: y bore is the morning, y prynhawn and yr hwyr (CLDR’s yh) are what follows; GH and
// GD are Somali.
const digits =
  /^(\d{1,2})(?:[:.]?(\d{2}))?(?:(am|yb|ybore|gh|ص)|(pm|yp|yh|yprynhawn|yrhwyr|gd|م))?$/;

/** The time that somebody wrote, as `HH:MM`; undefined when it is none, or could be two. */
function readTime(text: string): string | undefined {
  // No time is as long as this; what follows need not look at a whole novel.
  if (text.length > 40) return undefined;
  const written = latinDigits(text)
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .trim()
    // Between two numbers a space is what a point is: 1 5 is not 15.
    .replace(/(\d)\s+(?=\d)/gu, '$1:')
    .replace(/\s/gu, '')
    .replace(/([a-z])\./g, '$1');
  if (midday.test(written)) return '12:00';
  if (midnight.test(written)) return '00:00';
  const found = digits.exec(written);
  if (!found) return undefined;
  const [, hours, minutes = '00', morning, afternoon] = found;
  let hour = Number(hours);
  // 17:45pm says one thing twice; 17:45am and 0:30pm contradict themselves.
  if ((morning && hour > 12) || (afternoon && hour === 0)) return undefined;
  if (morning && hour === 12) hour = 0;
  if (afternoon && hour < 12) hour += 12;
  const clock = `${String(hour).padStart(2, '0')}:${minutes}`;
  return isTime.test(clock) ? clock : undefined;
}

/** A time of day, typed as people write it. The answer is `HH:MM` by the 24-hour clock. */
export const time: QuestionModel<TimeQuestion & Bounds<string>, string> = {
  type: 'time',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',
  kind: 'time',
  refers: {min: {kind: 'time'}, max: {kind: 'time'}},

  answerSchema: () => ({type: 'string', pattern}),

  parse: (typed) => (typeof typed === 'string' ? (readTime(typed) ?? typed) : typed),

  check: (answer, {min, max}) => {
    if (typeof answer !== 'string' || !isTime.test(answer))
      return {keyword: 'realTime', params: {}};
    if (min !== undefined && answer < min) return {keyword: 'timeMinimum', params: {limit: min}};
    if (max !== undefined && answer > max) return {keyword: 'timeMaximum', params: {limit: max}};
    return undefined;
  },

  flaws: (question) => crossedBounds(question, 'min', question.max),

  rules: ({min, max}) => ({minTime: min, maxTime: max}),

  inWords: (answer, _, {time: inWords}) => [{text: inWords(answer)}],

  columns: ({name}) => [
    {name, kind: 'time', of: (answer) => (typeof answer === 'string' ? answer : undefined)},
  ],
};
