import type {Rule} from './rule.js';
import {worded} from './worded.js';

/** A question that asks two things, and has one answer (CON-18). */
export const doubleBarrelled: Rule = worded(
  'double-barrelled',
  ({twoQuestions}) => twoQuestions,
  (found) =>
    `${found} asks two things with one answer: nobody can say yes to one and no to the other. Ask two questions.`,
);
