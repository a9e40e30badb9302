import {fromVerdicts} from './from-verdicts.js';

/** A condition that depends on more answers than are gone through. */
export const conditionUndecided = fromVerdicts(
  'condition-undecided',
  ({is}) =>
    is === 'undecided'
      ? 'Whether this can ever hold depends on too many answers to go through them all, so nobody has looked. Make the condition simpler, or try it in the form.'
      : undefined,
  'warning',
);
