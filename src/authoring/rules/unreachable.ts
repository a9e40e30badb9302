import {followsFrom, fromVerdicts} from './from-verdicts.js';

/** A page that nobody comes to, or a question that nobody is asked. */
export const unreachable = fromVerdicts('unreachable', (verdict) => {
  const {of, is} = verdict;
  if (is !== 'never' || (of !== 'page' && of !== 'question')) return undefined;
  const what = of === 'page' ? 'Nobody comes to this page' : 'Nobody is asked this';
  return `${what}, whatever they answer.${followsFrom(verdict)} Change one of the conditions, or take it out.`;
});
