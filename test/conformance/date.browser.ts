import {examples} from '../../src/questions/date/examples.js';
import {answerByHand} from './hands.js';
import {conforms, ours} from './suite.js';

/** A whole date as what a person writes for it into the boxes; anything else as it is. */
const inBoxes = (typed: unknown): unknown => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(typed)) ?? [];
  return year === undefined ? typed : {day, month, year};
};

conforms(await ours('date'), examples, {
  answerByHand: (form, name, typed) => answerByHand(form, name, inBoxes(typed)),
});
