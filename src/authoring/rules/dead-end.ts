import type {RoutingVerdict} from '../routing/verdicts.js';
import {followsFrom, fromVerdicts} from './from-verdicts.js';

/** What is said of a question that has to be answered and cannot be, by everybody or by some. */
function unanswerable(verdict: RoutingVerdict): string | undefined {
  if (verdict.is === 'never')
    return `Nobody who is asked this can answer it, and it has to be answered: they cannot go on.${followsFrom(verdict)} Ask for less, or offer more.`;
  if (verdict.is !== 'partly') return undefined;
  return verdict.pointer.endsWith('/total')
    ? 'For some people the options that are left cannot take the whole `total`, which has to be shared out: they cannot go on. Raise `max` of an option, or offer more options to everybody.'
    : 'For some people fewer options are left than `min` asks for, and the question has to be answered: they cannot go on. Lower `min`, or offer more options to everybody.';
}

/** What keeps people from sending a response: a page by which everybody leaves, or a question that cannot be answered. */
export const deadEnd = fromVerdicts(
  'dead-end',
  (verdict) => {
    if (verdict.of === 'answer') return unanswerable(verdict);
    return verdict.of === 'end' && verdict.is === 'never'
      ? `Everybody has left by this page or before it, and nobody can send a response.${followsFrom(verdict)} Let \`exitIf\` hold for some people only.`
      : undefined;
  },
  // There may be none of those people: conditions may ask for what no answer is.
  ({is}) => (is === 'partly' ? 'warning' : 'error'),
);
