import {parseExpression} from '../conditions/parse-expression.js';
import type {Json, Text} from '../draft.js';
import type {Scalar, Source} from '../source.js';
import {dialect} from './dialect.js';
import type {Kind, Surroundings} from './questions.js';

/** A choice, a row or a column: a value alone, or an object with a value and words. */
export function memberOf(at: Source, {draft, text}: Surroundings): {value: Scalar; label: Text} {
  const bare = at.scalar();
  if (bare !== undefined) {
    // `value|text` is an older way of writing both.
    const [, value, words] = typeof bare === 'string' ? (/^([^|]+)\|(.+)$/s.exec(bare) ?? []) : [];
    return {
      value: value ?? bare,
      label: (words ? {[draft.language]: words} : draft.text(at)) ?? {
        [draft.language]: String(bare) || '–',
      },
    };
  }
  const named = at.at('value') ?? at.at('name');
  // A value may be an object. Its option is told from others by what is in it.
  const value = named?.scalar() ?? (named ? JSON.stringify(named.take()) : '');
  const label = text(at.at('text')) ?? text(at.at('title')) ?? draft.text(named);
  return {value, label: label ?? draft.own('questions', at)};
}

const types: Readonly<Record<string, readonly [type: string, kind: Kind['kind'], most: number]>> = {
  radiogroup: ['radios', 'one', 500],
  dropdown: ['select', 'one', 2000],
  checkbox: ['checkboxes', 'list', 500],
  tagbox: ['checkboxes', 'list', 500],
  ranking: ['ranking', 'list', 100],
};

const orders: Readonly<Record<string, string>> = {
  asc: 'alphabetical',
  random: 'random',
  none: 'author',
};

/** How many options a question of a type can have; undefined for one that has none. */
export const mostChoices = (theirs: string): number | undefined => types[theirs]?.[2];

/** Radios, checkboxes, a list or a ranking; undefined where there is nothing to choose, or too much. */
export function choicesOf(at: Source, theirs: string, around: Surroundings): Kind | undefined {
  const {draft, text} = around;
  const [usual, kind, most] = types[theirs]!;
  const choices = at.items('choices');
  if (!choices.length || choices.length > most) return undefined;
  const values = draft.values();
  const options: Json[] = [];
  for (const one of choices) {
    const {value: theirValue, label} = memberOf(one, around);
    const value = values.add(theirValue, one);
    if (value === undefined) continue;
    const rule = one.at('visibleIf');
    const showIf =
      typeof rule?.raw === 'string'
        ? draft.condition(rule, () => parseExpression(rule.raw as string, dialect))
        : undefined;
    options.push({value, label, ...(showIf && {showIf})});
  }
  const has = (...keys: string[]) => keys.map((key) => at.boolean(key)).some((one) => one === true);
  const special = (
    value: string,
    words: string,
    own: Parameters<typeof draft.own>[0],
    more: Json,
  ) => {
    const given = values.add(value, at);
    if (given === undefined) return;
    options.push({value: given, label: text(at.at(words)) ?? draft.own(own, at), ...more});
  };
  const hasOther = has('showOtherItem', 'hasOther');
  if (hasOther) {
    const error = text(at.at('otherErrorText'));
    const label = text(at.at('otherPlaceholder')) ?? text(at.at('otherPlaceHolder'));
    special('other', 'otherText', 'other', {
      other: {
        label: label ?? draft.own('pleaseSay', at),
        required: true,
        ...(error && {errors: {required: error}}),
      },
    });
  }
  const isList = usual === 'checkboxes';
  const alone = isList ? {exclusive: true} : {};
  if (has('showNoneItem', 'hasNone')) special('none', 'noneText', 'none', alone);
  if (has('showRefuseItem')) special('refused', 'refuseText', 'refuse', alone);
  if (has('showDontKnowItem')) special('dontknow', 'dontKnowText', 'unknown', alone);
  // A native select has no text boxes.
  const type = usual === 'select' && hasOther ? 'radios' : usual;
  if (type !== usual) at.note('changed', 'It became radios, since a list has no text box.');
  const order = at.at('choicesOrder')?.raw;
  const ordered =
    typeof order === 'string' && Object.hasOwn(orders, order) ? orders[order] : undefined;
  if (ordered) at.string('choicesOrder');
  const counted = isList
    ? at.items('validators').find((one) => one.at('type')?.raw === 'answercount')
    : undefined;
  counted?.string('type');
  const least =
    counted?.number('minCount') ?? (isList ? at.number('minSelectedChoices') : undefined);
  const greatest =
    counted?.number('maxCount') ??
    (isList || type === 'ranking' ? at.number('maxSelectedChoices') : undefined);
  const fits = (count: number | undefined): count is number =>
    count !== undefined && count >= 1 && count <= options.length && Number.isInteger(count);
  const min = fits(least) ? least : undefined;
  const max = fits(greatest) && greatest >= (min ?? 1) ? greatest : undefined;
  if (least !== undefined && least !== 0 && min === undefined)
    (counted?.at('minCount') ?? at.at('minSelectedChoices')!).note(
      'left',
      'There are not so many options.',
    );
  if (greatest !== undefined && greatest !== 0 && max === undefined)
    (counted?.at('maxCount') ?? at.at('maxSelectedChoices')!).note(
      'left',
      'It does not fit the number of options.',
    );
  return {
    type,
    kind,
    values: values.map,
    more: {options, ...(ordered && {order: ordered}), ...(min && {min}), ...(max && {max})},
  };
}
