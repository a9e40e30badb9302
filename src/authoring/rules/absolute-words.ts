import type {Rule} from './rule.js';
import {worded} from './worded.js';

/** A word such as “always” in a question, which hardly anybody can say yes to (CON-18). */
export const absoluteWords: Rule = worded(
  'absolute-words',
  ({absolute}, {words}) => absolute?.exec(words)?.[0],
  (found) =>
    `Few things are so for ${found}, so that most people cannot say yes to this. Take the word out, or ask how often or how much.`,
);
