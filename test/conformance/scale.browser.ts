import {examples} from '../../src/questions/scale/examples.js';
import {answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

conforms(await ours('scale'), examples, {
  // The value of a native radio is text, whatever it stands for.
  answerByHand: (form, name, typed) =>
    answerByHand(form, name, typeof typed === 'number' ? String(typed) : typed),
});
