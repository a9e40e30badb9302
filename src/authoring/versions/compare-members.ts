import {isDeepEqual} from '../is-deep-equal.js';
import type {Change} from './change.js';
import {movedIn, placeIn} from './in-order.js';
import type {ComparedQuestion, ListedMember} from './parts-of.js';
import {isSameLabel, pairUp} from './renamed.js';
import {routingInWords} from './routing-in-words.js';
import type {Spoken} from './spoken.js';

/** What a list is called of which something is one. */
const called: Readonly<Record<string, string>> = {
  options: 'option',
  rows: 'row',
  columns: 'column',
  points: 'point',
  extra: 'choice',
  areas: 'area',
};

/** The beginning of the keys of a question’s texts; it may be asked in the items of another one. */
export const keyOf = (name: string) =>
  name
    .split('.')
    .map((one) => `question.${one}`)
    .join('.');

/** The beginning of the keys of the texts of a member of a list. */
const memberKey = (question: string, {list, value}: ListedMember) =>
  `${keyOf(question)}.${list.replace(/s$/, '')}.${value}`;

/** What differs between the members of the lists of a question; where one was renamed, so are the keys of its texts. */
export function compareMembers(
  before: ComparedQuestion,
  after: ComparedQuestion,
  renamedKeys: Map<string, string>,
  spoken: {readonly before: Spoken; readonly after: Spoken},
): Change[] {
  const {name} = after;
  const question = spoken.after.question(name);
  const placeOf = ({list, value}: ListedMember) => JSON.stringify([list, value]);
  const [old, now] = [before.members, after.members].map(
    (members) => new Map(members.map((one) => [placeOf(one), one])),
  ) as [Map<string, ListedMember>, Map<string, ListedMember>];
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, one]) => one);
  const fresh = [...now].filter(([key]) => !old.has(key)).map(([, one]) => one);
  const renamed = pairUp(
    gone,
    fresh,
    (one, other) => one.list === other.list && isSameLabel(one.part['label'], other.part['label']),
  );
  const changed: Change[] = [];
  const note = (
    member: ListedMember,
    kind: Change['kind'],
    says: string,
    subject: Change['subject'] = 'option',
  ) =>
    changed.push({
      ...{subject, kind, says},
      name: `${name}.${member.value}`,
      pointer: member.pointer,
    });
  const word = ({list}: ListedMember) => called[list] ?? list;
  const was = (one: ListedMember) => `${word(one)} ${spoken.before.value(before.name, one.value)}`;
  const is = (one: ListedMember) => `${word(one)} ${spoken.after.value(name, one.value)}`;
  for (const [one, other] of renamed) {
    renamedKeys.set(memberKey(before.name, one), memberKey(name, other));
    note(other, 'renamed', `${question}: the ${was(one)} is called ${other.value} now.`);
  }
  const isPaired = new Set([...renamed.keys(), ...renamed.values()]);
  for (const one of gone)
    if (!isPaired.has(one)) note(one, 'removed', `${question}: the ${was(one)} is gone.`);
  for (const one of fresh)
    if (!isPaired.has(one)) note(one, 'added', `${question}: the ${is(one)} is new.`);
  for (const key of movedIn([...old.keys()], [...now.keys()])) {
    const one = now.get(key)!;
    const same = after.members.filter(({list}) => list === one.list);
    const place = placeIn(same, one, ({value}) => spoken.after.value(name, value));
    note(one, 'moved', `${question}: the ${is(one)} stands ${place} now.`);
  }
  for (const [key, one] of old) {
    const other = now.get(key);
    if (!other) continue;
    const [from, to] = [one.part['showIf'], other.part['showIf']];
    if (!isDeepEqual(from, to))
      note(
        other,
        'changed',
        routingInWords(
          `${question}: the ${is(other)} is offered`,
          {condition: from, words: spoken.before.conditions(before.name)},
          {condition: to, words: spoken.after.conditions(name)},
        ),
        'routing',
      );
    if (Boolean(one.part['exclusive']) !== Boolean(other.part['exclusive']))
      note(
        other,
        'changed',
        `${question}: the ${is(other)} ${other.part['exclusive'] ? 'stands alone now' : 'goes together with others now'}.`,
      );
  }
  return changed;
}
