import type {Services} from '../../src/dweud.js';
import {idsOf} from '../../src/markup/field.js';
import {examples} from '../../src/questions/address/examples.js';
import {drawn, find} from '../elements/a-form.js';
import {press} from '../rig/commands.js';
import {write, type answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

const addresses: Services['addresses'] = {
  homes: async (postcode) => [{line1: '4 Heol y Bont', town: 'Llandre', postcode}],
};

/** Opens the boxes where they are closed, and writes into each. */
const byHand: typeof answerByHand = async (form, name, typed) => {
  if (typed === null || typeof typed !== 'object') return false;
  const given = Object.entries(typed).filter(([, text]) => text !== '');
  if (!given.length || !given.every(([, text]) => typeof text === 'string')) return false;
  const {control, part} = idsOf(name);
  const root = form.shadowRoot!;
  const opens = root.getElementById(part('yourself'));
  if (opens) {
    opens.focus();
    await press('Enter');
    await drawn(form);
  }
  for (const [key, text] of given) {
    const box = root.getElementById(part(key)) ?? find(form, `#${control}`);
    await write(box as HTMLInputElement, text as string);
    await drawn(form);
  }
  return true;
};

conforms(await ours('address'), examples, {
  answerByHand: byHand,
  properties: {services: {addresses}},
});
