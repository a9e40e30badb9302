import {isDeepEqual} from '../is-deep-equal.js';
import type {Plan} from '../../engine/plan.js';
import type {Change} from './change.js';
import {conditionInWords} from './condition-in-words.js';
import {movedIn} from './in-order.js';
import {questionsIn, type ComparedQuestion, type ListedMember} from './parts-of.js';
import {isSameLabel, pairUp} from './renamed.js';

/** What says who is asked. */
const conditions = new Set(['showIf', 'exitIf', 'offerIf']);
/** What a list is called of which something is one. */
const called: Readonly<Record<string, string>> = {
  options: 'option',
  rows: 'row',
  columns: 'column',
  points: 'point',
  extra: 'choice',
  areas: 'area',
};

const shown = (value: unknown) => (value === undefined ? 'not there' : JSON.stringify(value));

/** What is asked under a condition that has changed. */
export function routingInWords(what: string, before: unknown, after: unknown): string {
  if (before === undefined) return `${what} only if ${conditionInWords(after)}; before, always.`;
  if (after === undefined) return `${what} always; before, only if ${conditionInWords(before)}.`;
  return `${what} only if ${conditionInWords(after)}; before, if ${conditionInWords(before)}.`;
}

function ruleChange(
  question: ComparedQuestion,
  key: string,
  before: unknown,
  after: unknown,
): Change {
  const {name, pointer} = question;
  const at = {
    name,
    pointer: after === undefined ? pointer : `${pointer}/${key}`,
    kind: 'changed',
  } as const;
  if (key === 'required')
    return {
      ...at,
      subject: 'rule',
      says: after ? `${name} has to be answered now.` : `${name} may be left out now.`,
    };
  if (conditions.has(key))
    return {...at, subject: 'routing', says: routingInWords(`${name} is asked`, before, after)};
  return {
    ...at,
    subject: 'rule',
    says: `${name}: ${key} was ${shown(before)} and is ${shown(after)}.`,
  };
}

function rulesChanged(before: ComparedQuestion, after: ComparedQuestion): Change[] {
  const keys = new Set([...before.rules.keys(), ...after.rules.keys()]);
  return [...keys].flatMap((key) => {
    const [one, other] = [before.rules.get(key), after.rules.get(key)];
    // What is not required need not say so.
    if (isDeepEqual(one, other) || (key === 'required' && !one && !other)) return [];
    return [ruleChange(after, key, one, other)];
  });
}

/** The beginning of the keys of a question’s texts; it may be asked in the items of another one. */
const keyOf = (name: string) =>
  name
    .split('.')
    .map((one) => `question.${one}`)
    .join('.');

/** The beginning of the keys of the texts of a member of a list. */
const memberKey = (question: string, {list, value}: ListedMember) =>
  `${keyOf(question)}.${list.replace(/s$/, '')}.${value}`;

function membersChanged(
  before: ComparedQuestion,
  after: ComparedQuestion,
  renamedKeys: Map<string, string>,
): Change[] {
  const {name} = after;
  const keyOf = ({list, value}: ListedMember) => JSON.stringify([list, value]);
  const [old, now] = [before.members, after.members].map(
    (members) => new Map(members.map((one) => [keyOf(one), one])),
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
  for (const [one, other] of renamed) {
    renamedKeys.set(memberKey(before.name, one), memberKey(name, other));
    note(other, 'renamed', `${name}: the ${word(one)} ${one.value} is called ${other.value} now.`);
  }
  const isPaired = new Set([...renamed.keys(), ...renamed.values()]);
  for (const one of gone)
    if (!isPaired.has(one)) note(one, 'removed', `${name}: the ${word(one)} ${one.value} is gone.`);
  for (const one of fresh)
    if (!isPaired.has(one)) note(one, 'added', `${name}: the ${word(one)} ${one.value} is new.`);
  const moved = movedIn([...old.keys()], [...now.keys()]);
  for (const key of moved)
    note(
      now.get(key)!,
      'moved',
      `${name}: the ${word(now.get(key)!)} ${now.get(key)!.value} stands elsewhere.`,
    );
  for (const [key, one] of old) {
    const other = now.get(key);
    if (!other) continue;
    const [from, to] = [one.part['showIf'], other.part['showIf']];
    if (!isDeepEqual(from, to))
      note(
        other,
        'changed',
        routingInWords(`${name}: the ${word(other)} ${other.value} is offered`, from, to),
        'routing',
      );
    if (Boolean(one.part['exclusive']) !== Boolean(other.part['exclusive']))
      note(
        other,
        'changed',
        `${name}: the ${word(other)} ${other.value} ${other.part['exclusive'] ? 'stands alone now' : 'goes together with others now'}.`,
      );
  }
  return changed;
}

/** Questions that are alike though their names differ: the same words, of the same type. */
const isAlike = (one: ComparedQuestion, other: ComparedQuestion) =>
  one.type === other.type &&
  isSameLabel(one.planned.question['label'], other.planned.question['label']);

/** What differs between the questions of two versions; and how the keys of texts begin now that began otherwise, since something was renamed. */
export function compareQuestions(
  before: Plan,
  after: Plan,
): {readonly changes: readonly Change[]; readonly renamedKeys: ReadonlyMap<string, string>} {
  const [old, now] = [questionsIn(before), questionsIn(after)];
  const gone = [...old.values()].filter(({name}) => !now.has(name));
  const fresh = [...now.values()].filter(({name}) => !old.has(name));
  const pairs = pairUp(gone, fresh, isAlike);
  const renamed = new Map([...pairs].map(([one, other]) => [one.name, other.name]));
  const renamedKeys = new Map([...renamed].map(([from, to]) => [keyOf(from), keyOf(to)]));
  const pairedWith = new Set(pairs.values());
  const changes: Change[] = [];
  const note = ({name, pointer}: ComparedQuestion, kind: Change['kind'], says: string) =>
    changes.push({subject: 'question', kind, name, pointer, says});

  for (const one of gone)
    if (!pairs.has(one)) note(one, 'removed', `${one.name} is no longer asked.`);
  for (const one of fresh)
    if (!pairedWith.has(one)) note(one, 'added', `${one.name} is new, on page ${one.page}.`);
  // A page that moves takes its questions with it: their order is compared page by page.
  const onPages = (questions: Iterable<ComparedQuestion>) => {
    const names = new Map<string, string[]>();
    for (const one of questions)
      names.set(one.page, [...(names.get(one.page) ?? []), renamed.get(one.name) ?? one.name]);
    return names;
  };
  const [were, are] = [onPages(old.values()), onPages(now.values())];
  const moved = new Set(
    [...are].flatMap(([page, names]) => [...movedIn(were.get(page) ?? [], names)]),
  );
  for (const [name, one] of old) {
    const other = now.get(renamed.get(name) ?? name);
    if (!other) continue;
    if (other.name !== name) note(other, 'renamed', `${name} is called ${other.name} now.`);
    if (one.page !== other.page)
      note(other, 'moved', `${other.name} moved from page ${one.page} to page ${other.page}.`);
    else if (moved.has(other.name))
      note(other, 'moved', `${other.name} stands elsewhere on page ${other.page}.`);
    if (one.type !== other.type)
      note(other, 'retyped', `${other.name} was ${one.type} and is ${other.type}.`);
    changes.push(...membersChanged(one, other, renamedKeys), ...rulesChanged(one, other));
  }
  return {changes, renamedKeys};
}
