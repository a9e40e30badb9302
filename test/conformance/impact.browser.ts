import {examples} from '../../src/questions/impact/examples.js';
import {drawn} from '../elements/a-form.js';
import {chooseRadio, controlsOf, type answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

/** Answers with the radios alone: the band is no part of it. */
const byHand: typeof answerByHand = async (form, name, typed) => {
  const radios = controlsOf(form, name).filter((one) => one.type === 'radio');
  if (!radios.some(({value}) => value === typed)) return false;
  await chooseRadio(radios as HTMLInputElement[], typed as string);
  await drawn(form);
  return true;
};

conforms(await ours('impact'), examples, {answerByHand: byHand});
