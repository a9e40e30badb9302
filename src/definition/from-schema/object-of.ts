import {conditioned, type Asked, type Making, type Target} from './asked.js';
import type {Asking} from './asking.js';
import {conditionalGroups, type Group} from './conditional-groups.js';
import {orderedKeys} from './ordered-keys.js';
import type {Place} from './place.js';
import {saidOf} from './said-of.js';
import type {View} from './view.js';
import {spelt} from './wording.js';

/** All that is asked for an object: each of its properties, some of them under a condition. */
export function objectOf(asking: Asking, view: View, place: Place): Asked {
  const {ui, keys} = place;
  view.all('type');
  const additional = view.all('additionalProperties');
  for (const {value, pointer} of additional)
    if (typeof value !== 'boolean')
      asking.reading.leave(pointer, 'Only properties that have a name are asked.', 'question');
  const around = new Set([...place.around, ...view.parts.map(({pointer}) => pointer)]);
  const made = new Map<string, Making>();
  const targets = new Map<string, Target>();
  const members: Asked[] = [];
  const base: Group = {
    properties: view.members('properties'),
    required: view.names('required'),
    condition: undefined,
  };
  if (!place.isRequired && base.required.size)
    asking.leave(
      view,
      'It may be left out as a whole; what it requires is asked for all the same.',
      'condition',
    );
  const add = ({properties, required, condition}: Group) => {
    for (const key of orderedKeys(properties, ui)) {
      const before = made.get(key);
      if (before) {
        asking.leave(
          properties.get(key)!,
          `\`${key}\` is asked already, and cannot become another question.`,
          'question',
        );
        continue;
      }
      const asked = asking.value(properties.get(key)!, {
        ...place,
        ...{keys: [...keys, key], around},
        isRequired: required.has(key),
        ui: ui.child(key),
      });
      made.set(key, asked.made);
      const isAlways = required.has(key) && !condition;
      if (asked.target) targets.set(key, {...asked.target, isRequired: isAlways});
      members.push(conditioned(asked, condition));
    }
  };
  add(base);
  for (const key of base.required)
    if (!made.has(key))
      asking.leave(
        view,
        `\`${key.slice(0, 80)}\` is required, and nothing says what it is.`,
        'question',
        'required',
      );
  for (const group of conditionalGroups(asking.reading, view, base, targets)) {
    for (const key of group.required)
      if (base.properties.has(key) && !base.required.has(key))
        asking.leave(
          group.properties.get(key) ?? view,
          `\`${key.slice(0, 80)}\` is required at times. The form never requires it.`,
          'condition',
        );
    for (const [key, one] of group.properties)
      if (base.properties.has(key))
        asking.leave(
          one,
          `\`${key.slice(0, 80)}\` is asked already. What is said here holds at times, and is not held.`,
          'condition',
        );
    const others = new Map([...group.properties].filter(([key]) => !base.properties.has(key)));
    add({...group, properties: others});
  }
  const whole: Making = (answers) => {
    const own = [...made].flatMap(([key, one]): [string, unknown][] => {
      const value = one(answers);
      return value === undefined ? [] : [[key, value]];
    });
    return own.length || place.isRequired ? Object.fromEntries(own) : undefined;
  };
  const {title, description: intro} = saidOf(view, ui);
  return {
    questions: members.flatMap(({questions}) => questions),
    made: whole,
    members,
    target: {members: targets, answer: () => undefined, isRequired: place.isRequired},
    page: {
      key: keys.join('-'),
      title: title ?? spelt(keys.at(-1) ?? asking.wording.own.untitled),
      intro,
    },
  };
}
