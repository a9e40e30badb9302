import type {ContactQuestion} from '../../src/definition/generated/types.js';
import {examples} from '../../src/questions/contact/examples.js';
import {drawn} from '../elements/a-form.js';
import {controlsOf, write, type answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

const byHand: typeof answerByHand = async (form, name, typed) => {
  if (typed === null || typeof typed !== 'object') return false;
  const {fields} = form.session!.question(name).question as unknown as ContactQuestion;
  const given = Object.entries(typed) as [ContactQuestion['fields'][number], unknown][];
  if (!given.every(([field, text]) => fields.includes(field) && typeof text === 'string'))
    return false;
  if (given.every(([, text]) => text === '')) return false;
  const boxes = controlsOf(form, name) as HTMLInputElement[];
  for (const [field, text] of given) {
    if (text === '') continue;
    await write(boxes[fields.indexOf(field)]!, text as string);
    await drawn(form);
  }
  return true;
};

conforms(await ours('contact'), examples, {
  answerByHand: byHand,
  properties: {contactTransport: async ({id}) => ({id})},
});
