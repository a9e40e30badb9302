import {fromVerdicts} from './from-verdicts.js';

/** A condition that depends on more answers than are gone through. */
export const conditionUndecided = fromVerdicts(
  'condition-undecided',
  ({is, of}) => {
    if (is !== 'undecided') return undefined;
    return of === 'answer'
      ? 'Whether enough is offered to everybody here depends on too many answers to go through them all, so nobody has looked. Try it in the form, or make the conditions of the options simpler.'
      : 'Whether this can ever hold depends on too many answers to go through them all, so nobody has looked. Make the condition simpler, or try it in the form.';
  },
  () => 'warning',
);
