import {examples} from '../../src/questions/repeat/examples.js';
import {isByKey} from '../../src/questions/by-key.js';
import {boundsOf, type PlannedRepeat} from '../../src/questions/repeat/items.js';
import {all, drawn, find} from '../elements/a-form.js';
import {press} from '../rig/commands.js';
import {answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

/** Adds an item after the other with the button, and answers its questions as they come. */
const byHand: typeof answerByHand = async (form, name, typed) => {
  const asked = form.session!.question(name).question as unknown as PlannedRepeat;
  const {plan} = asked;
  if (!Array.isArray(typed) || !typed.length || typed.length > boundsOf(asked).max) return false;
  if (!typed.every((item) => isByKey(item) && Object.values(item).every((one) => one !== '')))
    return false;
  for (const [index, item] of (typed as Record<string, unknown>[]).entries()) {
    if (all(form, '.repeat-item').length <= index) {
      find(form, `#q-${name}`).focus();
      await press('Enter');
      await drawn(form);
    }
    for (const [key, part] of Object.entries(item)) {
      if (!plan.questions.has(key)) return false;
      const own = `${name}-${index + 1}-${key}`;
      // Not what is asked under a condition that does not hold.
      if (form.shadowRoot!.getElementById(`q-${own}`)) await answerByHand(form, own, part);
      await drawn(form);
    }
  }
  return true;
};

conforms(await ours('repeat'), examples, {answerByHand: byHand});
