import {followsFrom, fromVerdicts} from './from-verdicts.js';

/** A condition that holds for everybody who comes where it is asked. */
export const conditionAlways = fromVerdicts(
  'condition-always',
  (verdict) =>
    verdict.is === 'always'
      ? `This holds for everybody who comes here.${followsFrom(verdict)} Take it out, or compare with what you meant.`
      : undefined,
  () => 'warning',
);
