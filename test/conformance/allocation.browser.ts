import type {AllocationQuestion} from '../../src/definition/generated/types.js';
import {idsOf} from '../../src/markup/field.js';
import {examples} from '../../src/questions/allocation/examples.js';
import {drawn, find} from '../elements/a-form.js';
import {write, type answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

/** Writes into one box after the other. */
const byHand: typeof answerByHand = async (form, name, typed) => {
  if (typed === null || typeof typed !== 'object' || Array.isArray(typed)) return false;
  const {options} = form.session!.asked(
    form.session!.question(name),
  ) as unknown as AllocationQuestion;
  const {control, part} = idsOf(name);
  for (const [value, text] of Object.entries(typed) as [string, string][])
    await write(find(form, `#${value === options[0]!.value ? control : part(value)}`), text);
  await drawn(form);
  return true;
};

conforms(await ours('allocation'), examples, {answerByHand: byHand});
