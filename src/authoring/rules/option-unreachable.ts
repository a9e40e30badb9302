import {followsFrom, fromVerdicts} from './from-verdicts.js';

/** An option, a row or a column that is offered to nobody. */
export const optionUnreachable = fromVerdicts('option-unreachable', (verdict) =>
  verdict.of === 'option' && verdict.is === 'never'
    ? `Nobody can choose this: its condition holds for nobody who is asked.${followsFrom(verdict)} Change the condition, or take the option out.`
    : undefined,
);
