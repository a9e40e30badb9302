import {nothing, type Asked, type Making} from './asked.js';
import type {Asking} from './asking.js';
import {Names} from './names.js';
import type {Place} from './place.js';
import {questionOf} from './question-of.js';
import {saidOf} from './said-of.js';
import type {View} from './view.js';
import {spelt} from './wording.js';

type ByKey = Readonly<Record<string, unknown>>;

/** The most items of a repeat that a document may have. */
const mostItems = 20;

/** The same questions about each of several things. */
export function itemsOf(
  asking: Asking,
  view: View,
  item: View,
  place: Place,
  {least, most, isUnique}: {least: number | undefined; most: number | undefined; isUnique: boolean},
  made: (some: Making) => Making,
): Asked | undefined {
  if (place.isInItem) {
    asking.leave(view, 'A list within an item of a list is not asked.', 'question');
    return nothing;
  }
  if (isUnique) asking.leave(view, 'Items are not held to be different.', 'answers', 'uniqueItems');
  if ((least ?? 0) > mostItems) {
    asking.leave(
      view,
      `${mostItems} items are the most that are asked, and here are ${least} the fewest.`,
      'question',
    );
    return nothing;
  }
  if ((most ?? Infinity) > mostItems)
    asking.leave(view, `${mostItems} items are the most that are asked.`, 'answers');
  const inner = asking.value(item, {
    ...place,
    keys: item.has('properties') ? [] : ['value'],
    isRequired: true,
    ui: place.ui.child('items'),
    names: new Names(),
    isInItem: true,
    around: new Set([...place.around, ...view.parts.map(({pointer}) => pointer)]),
  });
  if (!inner.questions.length || inner.questions.length > 30) {
    asking.leave(
      view,
      `An item has ${inner.questions.length} questions; 1 to 30 can be asked.`,
      'question',
    );
    return nothing;
  }
  const title = saidOf(view, place.ui).title ?? spelt(place.keys.at(-1)!);
  const single = item.text('title') ?? title;
  const {add} = asking.wording.own;
  const isRequired = place.isRequired && (least ?? 0) > 0;
  const asked = questionOf(
    asking,
    view,
    {...place, isRequired},
    {
      own: {
        type: 'repeat',
        item: asking.wording.text(single),
        add: asking.wording.text(add(single)),
        questions: inner.questions,
        ...(least && {min: least}),
        max: Math.min(most ?? mostItems, mostItems),
      },
      value: (answer) =>
        Array.isArray(answer) ? answer.map((one) => inner.made(one as ByKey)) : undefined,
      answer: () => undefined,
    },
  );
  return {...asked, made: made(asked.made)};
}
