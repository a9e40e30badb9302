import {examples} from '../../src/questions/number/examples.js';
import {answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

conforms(await ours('number'), examples, {
  // Nobody types a number but in digits.
  answerByHand: (form, name, typed) =>
    answerByHand(form, name, typeof typed === 'number' ? String(typed) : typed),
});
