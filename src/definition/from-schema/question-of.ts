import type {Asked, AskedQuestion} from './asked.js';
import type {Asking} from './asking.js';
import type {Place} from './place.js';
import type {Scalar} from './scalar.js';
import type {View} from './view.js';
import {wordsOf} from './words-of.js';

/** The one question for a value, under a name that no other has. */
export function questionOf(
  asking: Asking,
  view: View,
  place: Place,
  {own, value, answer}: Scalar,
): Asked {
  const name = place.names.give(place.keys);
  const {type, ...more} = own;
  const question: AskedQuestion = {
    ...{name, type},
    ...(place.isRequired && {required: true}),
    ...wordsOf(asking, view, place),
    ...more,
  };
  return {
    questions: [question],
    made: (answers) => (answers[name] === undefined ? undefined : value(answers[name])),
    target: {name, answer, isRequired: place.isRequired},
  };
}
