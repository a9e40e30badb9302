import type {Problem} from '../../engine/answers.js';
import type {LiveSession} from '../../engine/live-session.js';
import type {Field} from '../../markup/field.js';
import {takeBackAll} from '../../markup/take-back.js';
import {isBlankByKey} from '../by-key.js';
import {giveUp, keeper} from '../keeper.js';
import {itemScope, type ItemScope} from './item-scope.js';
import {boundsOf, itemsIn, sessionOf, type PlannedRepeat, type TypedItem} from './items.js';
import type {FaultyItem} from './model.js';

/** One item as it is drawn. */
export interface Item {
  readonly session: LiveSession;
  /** What was typed, as the answer to the question has it. */
  typed: unknown;
  /** Whether its questions are there, or only its answers. */
  isOpen: boolean;
  /** Whether the person is asked if it may go. */
  isLeaving: boolean;
  problems: readonly Problem[];
  scope: {readonly of: object; readonly prefix: string; readonly own: ItemScope} | undefined;
}

/** What is remembered beside the answer. */
interface Kept {
  items: readonly Item[];
  /** The fault whose problems the items have. */
  fault: unknown;
}

const keptFor = keeper(
  (): Kept => ({items: [], fault: undefined}),
  (kept) => {
    for (const {session} of kept.items) giveUp(session);
    kept.items = [];
  },
);

/** What was typed about an item, from its session. */
function typedIn(session: LiveSession): TypedItem {
  const names = [...session.plan.questions.keys()].filter(
    (name) => session.typed(name) !== undefined,
  );
  return Object.fromEntries(names.map((name) => [name, session.typed(name)]));
}

const answerWith = (field: Field<PlannedRepeat>, items: readonly Item[]) =>
  field.answerWith(items.map(({typed}) => typed));

function begin(field: Field<PlannedRepeat>, typed: unknown, isOpen: boolean): Item {
  const kept = keptFor(field);
  const {plan, name} = field.question;
  const {options} = field.response as LiveSession;
  const session = sessionOf(plan, typed, {...options, within: name});
  const item: Item = {
    session,
    typed,
    isOpen,
    isLeaving: false,
    problems: [],
    scope: undefined,
  };
  session.observe(() => {
    item.typed = typedIn(session);
    answerWith(field, kept.items);
  });
  return item;
}

/** The items of a question, each with what it is drawn from; one to begin with where there has to be one. */
export function itemsOf(field: Field<PlannedRepeat>): readonly Item[] {
  const kept = keptFor(field);
  const typed = itemsIn(field.typed);
  const before = kept.items;
  if (typed.length || !boundsOf(field.question).min)
    kept.items = typed.map((one, index) => {
      const there = kept.items[index];
      return there && there.typed === one ? there : begin(field, one, there?.isOpen ?? false);
    });
  else if (kept.items.length !== 1 || !isBlankByKey(kept.items[0]!.typed))
    kept.items = [begin(field, {}, true)];
  // What was put in their place, by the page, is not sent on either.
  for (const one of before) if (!kept.items.includes(one)) giveUp(one.session);
  if (kept.fault !== field.fault) {
    kept.fault = field.fault;
    const faulty = (field.fault?.['items'] ?? []) as readonly FaultyItem[];
    for (const [index, item] of kept.items.entries()) {
      item.problems = faulty.find((one) => one.index === index)?.problems ?? [];
      item.isOpen ||= item.problems.length > 0;
    }
  }
  return kept.items;
}

/** The scope of an item’s questions, the same as long as the item has its place and its language. */
export function scopeOf(field: Field<PlannedRepeat>, item: Item, index: number): ItemScope {
  const {scope: of, question} = field;
  const prefix = `${question.name}-${index + 1}`;
  if (item.scope?.of !== of || item.scope.prefix !== prefix)
    item.scope = {of, prefix, own: itemScope(of as ItemScope, item.session, prefix)};
  return item.scope.own;
}

/** Puts an empty item behind the others. */
export function add(field: Field<PlannedRepeat>): void {
  const kept = keptFor(field);
  kept.items = [...kept.items, begin(field, {}, true)];
  answerWith(field, kept.items);
}

/** Takes an item away, and its files back from wherever they were sent. Gives back how many are left. */
export function remove(field: Field<PlannedRepeat>, item: Item): number {
  const kept = keptFor(field);
  giveUp(item.session);
  takeBackAll(item.session, field.services);
  kept.items = kept.items.filter((one) => one !== item);
  answerWith(field, kept.items);
  return kept.items.length;
}
