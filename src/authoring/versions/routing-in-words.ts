import type {Condition} from '../../definition/generated/types.js';
import {conditionInWords, type AnswerWords} from '../codebook/condition-in-words.js';

/** A condition as one of the versions has it, with what it is about there. */
export interface Routed {
  readonly condition: unknown;
  readonly words: AnswerWords;
}

const inWords = ({condition, words}: Routed) => conditionInWords(condition as Condition, words);

/** What is asked under a condition that has changed. */
export function routingInWords(what: string, before: Routed, after: Routed): string {
  if (before.condition === undefined) return `${what} only if ${inWords(after)}. Before, always.`;
  if (after.condition === undefined) return `${what} always. Before, only if ${inWords(before)}.`;
  return `${what} only if ${inWords(after)}. Before, if ${inWords(before)}.`;
}
