import {followsFrom, fromVerdicts} from './from-verdicts.js';

/** A condition that holds for nobody who comes where it is asked. */
export const conditionNever = fromVerdicts('condition-never', (verdict) => {
  const {of, is, because} = verdict;
  if (is !== 'never' || (of !== 'condition' && of !== 'variant')) return undefined;
  if (of === 'variant')
    return because.length
      ? `These words are shown to nobody.${followsFrom(verdict)} Change one of them, or take the words out.`
      : 'These words are shown to nobody: no answers meet all that their condition asks for and none that comes before. Change it, or take the words out.';
  return because.length
    ? `This holds for nobody.${followsFrom(verdict)} Change one of them, or take out what nobody sees.`
    : 'This holds for nobody: no answers meet all that it asks for. Change or take out one part of it.';
});
