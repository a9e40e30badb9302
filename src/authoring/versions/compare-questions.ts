import {isDeepEqual} from '../is-deep-equal.js';
import type {Plan} from '../../engine/plan.js';
import type {Change} from './change.js';
import {compareMembers, keyOf} from './compare-members.js';
import {schemasAt} from '../schema-node.js';
import {movedIn, placeIn} from './in-order.js';
import {questionsIn, type ComparedQuestion} from './parts-of.js';
import {isSameLabel, pairUp} from './renamed.js';
import {routingInWords} from './routing-in-words.js';
import {spokenOf, type Spoken} from './spoken.js';

/** What says who is asked. */
const conditions = new Set(['showIf', 'exitIf', 'offerIf']);
const shown = (value: unknown) => (value === undefined ? 'not there' : JSON.stringify(value));

/** Two versions, and what speaks of each. */
interface Versions {
  readonly plan: Plan;
  readonly spoken: {readonly before: Spoken; readonly after: Spoken};
}

/** What a property is for, in a few words of its schema: `the greatest number of choices`. */
function purposeOf(definition: unknown, pointer: string): string {
  const [words = ''] = schemasAt(definition, pointer)
    .map(({rules}) => rules['description'])
    .filter((one) => typeof one === 'string');
  const [first = ''] = /^[^.:,;(]*/.exec(words) ?? [];
  return first && ` (${first[0]!.toLowerCase()}${first.slice(1).trimEnd()})`;
}

function ruleChange(
  question: ComparedQuestion,
  was: ComparedQuestion,
  key: string,
  {plan, spoken}: Versions,
): Change {
  const {name, pointer} = question;
  const [before, after] = [was.rules.get(key), question.rules.get(key)];
  const called = spoken.after.question(name);
  const at = {
    name,
    pointer: after === undefined ? pointer : `${pointer}/${key}`,
    kind: 'changed',
  } as const;
  if (key === 'required')
    return {
      ...at,
      subject: 'rule',
      says: after ? `${called} has to be answered now.` : `${called} may be left out now.`,
    };
  if (conditions.has(key))
    return {
      ...at,
      subject: 'routing',
      says: routingInWords(
        `${called} is asked`,
        {condition: before, words: spoken.before.conditions(was.name)},
        {condition: after, words: spoken.after.conditions(name)},
      ),
    };
  return {
    ...at,
    subject: 'rule',
    says: `${called}: ${key} was ${shown(before)} and is ${shown(after)}${purposeOf(plan.definition, `${pointer}/${key}`)}.`,
  };
}

function rulesChanged(
  before: ComparedQuestion,
  after: ComparedQuestion,
  versions: Versions,
): Change[] {
  const keys = new Set([...before.rules.keys(), ...after.rules.keys()]);
  return [...keys].flatMap((key) => {
    const [one, other] = [before.rules.get(key), after.rules.get(key)];
    // What is not required need not say so.
    if (isDeepEqual(one, other) || (key === 'required' && !one && !other)) return [];
    return [ruleChange(after, before, key, versions)];
  });
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
  const spoken = {before: spokenOf(before), after: spokenOf(after)};
  const [wasCalled, isCalled] = [spoken.before.question, spoken.after.question];
  const page = (id: string) => `page ${spoken.after.page(id)}`;
  const changes: Change[] = [];
  const note = ({name, pointer}: ComparedQuestion, kind: Change['kind'], says: string) =>
    changes.push({subject: 'question', kind, name, pointer, says});

  for (const one of gone)
    if (!pairs.has(one)) note(one, 'removed', `${wasCalled(one.name)} is no longer asked.`);
  for (const one of fresh)
    if (!pairedWith.has(one))
      note(one, 'added', `${isCalled(one.name)} is new, on ${page(one.page)}.`);
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
    if (other.name !== name)
      note(other, 'renamed', `${wasCalled(name)} is called ${other.name} now.`);
    if (one.page !== other.page)
      note(
        other,
        'moved',
        `${isCalled(other.name)} moved from page ${one.page} to ${page(other.page)}.`,
      );
    else if (moved.has(other.name))
      note(
        other,
        'moved',
        `${isCalled(other.name)} stands ${placeIn(are.get(other.page)!, other.name, isCalled)} on ${page(other.page)} now.`,
      );
    if (one.type !== other.type)
      note(
        other,
        'retyped',
        `${isCalled(other.name)} was of the type ${one.type} and is of the type ${other.type}.`,
      );
    changes.push(
      ...compareMembers(one, other, renamedKeys, spoken),
      ...rulesChanged(one, other, {plan: after, spoken}),
    );
  }
  return {changes, renamedKeys};
}
