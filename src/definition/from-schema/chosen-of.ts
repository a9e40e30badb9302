import {nothing, type Asked} from './asked.js';
import type {Asking} from './asking.js';
import type {Choice} from './choices.js';
import type {Place} from './place.js';
import {questionOf} from './question-of.js';
import {ofChoices} from './scalar.js';
import type {View} from './view.js';

/** The most options of a list that a document may have. */
const mostOptions = 2_000;

/** One of several values. */
export function chosenOf(
  asking: Asking,
  view: View,
  place: Place,
  choices: readonly Choice[],
): Asked {
  if (!choices.length || choices.length > mostOptions) {
    asking.leave(
      view,
      choices.length
        ? `It has ${choices.length} values, and ${mostOptions} are the most. It is not asked.`
        : 'It can have no value. It is not asked.',
      'question',
    );
    return nothing;
  }
  return questionOf(asking, view, place, ofChoices(choices, place.ui, asking.wording));
}
