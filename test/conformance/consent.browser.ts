import {examples} from '../../src/questions/consent/examples.js';
import {find} from '../elements/a-form.js';
import {press} from '../rig/commands.js';
import type {answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

const byHand: typeof answerByHand = async (form, name, typed) => {
  if (typed !== true) return false;
  const box = find<HTMLInputElement>(form, `#q-${name}`);
  box.focus();
  if (!box.checked) await press('Space');
  return true;
};

conforms(await ours('consent'), examples, {
  answerByHand: byHand,
  properties: {contactTransport: async ({id}) => ({id})},
});
