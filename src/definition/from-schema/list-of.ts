import type {Asked, Making} from './asked.js';
import type {Asking} from './asking.js';
import {choicesIn} from './choices.js';
import {itemsOf} from './items-of.js';
import type {Place} from './place.js';
import {questionOf} from './question-of.js';
import {ofChoices, ticked} from './scalar.js';
import type {View} from './view.js';

/** Several values: options to tick where each can be there once, and a repeat otherwise. Undefined where nothing says what they are. */
export function listOf(asking: Asking, view: View, place: Place): Asked | undefined {
  const {ui, isRequired} = place;
  const item = view.child('items');
  if (!item) return undefined;
  const [least] = view.numbers('minItems').sort((a, b) => b - a);
  const [most] = view.numbers('maxItems').sort((a, b) => a - b);
  const isUnique = view.one('uniqueItems') === true;
  const choices = choicesIn(asking.reading, item, ui.child('items'));
  const isEmptyKept = isRequired && !least;
  const made =
    (some: Making): Making =>
    (answers) =>
      some(answers) ?? (isEmptyKept ? [] : undefined);
  if (choices?.length && choices.length <= 500 && isUnique) {
    item.all('type');
    ui.widget('checkboxes', 'select');
    const asked = questionOf(
      asking,
      view,
      {...place, isRequired: isRequired && !isEmptyKept},
      {
        own: {
          type: 'checkboxes',
          ...(least && least > 1 && {min: Math.min(least, choices.length)}),
          ...(most && most < choices.length && {max: most}),
          options: ofChoices(choices, ui, asking.wording).own['options'],
        },
        value: ticked(choices),
        answer: (value) => choices.find((one) => one.value === value)?.slug,
      },
    );
    return {...asked, made: made(asked.made)};
  }
  return itemsOf(asking, view, item, place, {least, most, isUnique}, made);
}
