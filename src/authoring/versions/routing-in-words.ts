import {conditionInWords} from './condition-in-words.js';

/** What is asked under a condition that has changed. */
export function routingInWords(what: string, before: unknown, after: unknown): string {
  if (before === undefined) return `${what} only if ${conditionInWords(after)}; before, always.`;
  if (after === undefined) return `${what} always; before, only if ${conditionInWords(before)}.`;
  return `${what} only if ${conditionInWords(after)}; before, if ${conditionInWords(before)}.`;
}
