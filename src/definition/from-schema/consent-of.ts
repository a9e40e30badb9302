import type {Asked, AskedQuestion} from './asked.js';
import type {Asking} from './asking.js';
import type {Place} from './place.js';
import {questionOf} from './question-of.js';
import type {View} from './view.js';
import {wordsOf} from './words-of.js';

/** What can be true alone: agreement. */
export function consentOf(asking: Asking, view: View, place: Place): Asked {
  const {label, hint} = wordsOf(asking, view, place);
  const asked = questionOf(asking, view, place, {
    own: {type: 'consent', text: hint ?? label},
    value: () => true,
    answer: (value) => (value === true ? 'true' : undefined),
  });
  const [{hint: _, ...question}] = asked.questions as [AskedQuestion];
  // A condition reads a tick as it is.
  const {target: __, ...rest} = asked;
  return {...rest, questions: [question]};
}
