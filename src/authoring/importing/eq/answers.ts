import type {Known} from '../conditions/say-condition.js';
import type {Draft, Json} from '../draft.js';
import type {Source} from '../source.js';
import {textOf} from './text-of.js';

const types: Readonly<Record<string, readonly [type: string, kind: Known['kind'], more?: Json]>> = {
  Radio: ['radios', 'one'],
  Checkbox: ['checkboxes', 'list'],
  Dropdown: ['select', 'one'],
  // To eQ, capitals and small letters are the same.
  TextField: ['text', 'caseless'],
  TextArea: ['textarea', 'caseless'],
  MobileNumber: ['text', 'caseless', {format: 'tel'}],
  Number: ['number', 'number'],
  Currency: ['number', 'number'],
  Percentage: ['number', 'number', {suffix: '%'}],
  Unit: ['number', 'number'],
  Date: ['date', 'text'],
  MonthYearDate: ['date', 'text', {precision: 'month'}],
  YearDate: ['date', 'text', {precision: 'year'}],
  Address: ['address', 'other'],
};
const currencies: Readonly<Record<string, string>> = {GBP: '£', EUR: '€', USD: '$'};

function options(at: Source, draft: Draft, into: Json[]) {
  const values = draft.values();
  const boxes: {readonly id: string; readonly option: Json}[] = [];
  for (const one of at.items('options')) {
    const label = textOf(one.at('label'), draft);
    const theirs = one.at('value')?.scalar();
    if (!label || theirs === undefined) {
      one.leave('An option needs words and a value.');
      continue;
    }
    const value = values.add(theirs, one);
    if (value === undefined) continue;
    const hint = textOf(one.at('description'), draft);
    const option: Json = {value, label, ...(hint && {hint})};
    const box = one.at('detail_answer');
    if (box?.at('type')?.raw === 'TextField' && !one.at('description')?.isList) {
      box.string('type');
      const maxLength = box.number('max_length');
      const isRequired = box.boolean('mandatory');
      option['other'] = {
        label: textOf(box.at('label'), draft) ?? draft.own('pleaseSay', box),
        ...(isRequired && {required: true}),
        ...(maxLength && {maxLength: Math.min(10_000, maxLength)}),
      };
      const id = box.string('id');
      if (id !== undefined) box.at('id')!.note('changed', 'It is called after its question here.');
      boxes.push({id: id ?? 'detail', option});
    }
    into.push(option);
  }
  return {values, boxes};
}

function bound(at: Source, key: 'minimum' | 'maximum', draft: Draft, kind: string): unknown {
  const rule = at.at(key);
  const value = rule?.at('value');
  if (!rule || !value) return undefined;
  const isDate = kind === 'date';
  if (value.isObject) {
    const identifier = value.at('identifier')?.raw;
    const known =
      value.at('source')?.raw === 'answers' && typeof identifier === 'string'
        ? draft.known.get(identifier)
        : undefined;
    if (
      value.members().length !== 2 ||
      !known ||
      rule.at('exclusive') ||
      rule.at('offset_by') ||
      known.kind !== (isDate ? 'text' : 'number')
    )
      return undefined;
    value.take();
    return {answer: known.name};
  }
  if (isDate) {
    const offset = rule.at('offset_by');
    const days = offset?.at('days')?.raw;
    const isPlain = !offset || (offset.members().length === 1 && Number.isInteger(days));
    if (value.raw === 'now' && isPlain) {
      value.take();
      if (!offset) return 'today';
      offset.take();
      return {today: days};
    }
    return typeof value.raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.raw) && !offset
      ? value.take()
      : undefined;
  }
  if (typeof value.raw !== 'number') return undefined;
  const decimals = at.at('decimal_places')?.raw;
  if (rule.at('exclusive')?.raw === true) {
    rule.boolean('exclusive');
    const step = 10 ** -(typeof decimals === 'number' ? decimals : 0);
    const next = (value.take() as number) + (key === 'minimum' ? step : -step);
    return Number(next.toFixed(6));
  }
  return value.take();
}

function limits(at: Source, type: string, theirs: string, draft: Draft): Json {
  const found: Json = {};
  if (type === 'text' || type === 'textarea') {
    const maxLength = at.number('max_length');
    if (maxLength) found['maxLength'] = Math.min(type === 'text' ? 10_000 : 50_000, maxLength);
    const rows = at.number('rows');
    if (rows) found['rows'] = Math.min(30, Math.max(2, rows));
  }
  if (type === 'number' || type === 'date') {
    const min = bound(at, 'minimum', draft, type);
    const max = bound(at, 'maximum', draft, type);
    const isCrossed =
      (typeof min === 'number' && typeof max === 'number' && min > max) ||
      (typeof min === 'string' &&
        typeof max === 'string' &&
        /\d/.test(min + max) &&
        min !== 'today' &&
        max !== 'today' &&
        min > max);
    if (isCrossed) at.note('left', 'The least is more than the greatest.');
    else {
      if (min !== undefined) found['min'] = min;
      if (max !== undefined) found['max'] = max;
    }
  }
  if (type === 'number') {
    const decimals = at.number('decimal_places');
    if (decimals) found['decimals'] = Math.min(6, decimals);
    if (theirs === 'Currency') {
      const currency = at.string('currency') ?? 'GBP';
      found['prefix'] = currencies[currency] ?? currency.slice(0, 3);
    }
    if (theirs === 'Unit') {
      const unit = at.string('unit');
      at.note('write', 'Write the unit as people read it, in `suffix`.');
      if (unit) found['suffix'] = {[draft.language]: unit.replace(/^[a-z]+-/, '').slice(0, 40)};
    }
  }
  return found;
}

/** The questions that come of the question of a block: one for each answer, after a text where there are several. */
export function answersOf(question: Source, draft: Draft): Json[] {
  const type = question.at('type')?.raw;
  const title = textOf(question.at('title'), draft);
  const description = textOf(question.at('description'), draft, 'markdown');
  const instruction = textOf(question.at('instruction'), draft, 'markdown');
  const answers = question.items('answers');
  const [first, alone] = answers;
  const isExclusive =
    type === 'MutuallyExclusive' &&
    answers.length === 2 &&
    first!.at('type')?.raw === 'Checkbox' &&
    ['Checkbox', 'Radio'].includes(alone!.peek('type')) &&
    alone!.items('options').length > 0;
  if (type === 'MutuallyExclusive' && !isExclusive)
    question
      .at('type')!
      .note('left', 'Answers that exclude each other have to be options of one question.');
  if (isExclusive || type === 'General') question.string('type');
  const asked = isExclusive ? [first!] : answers;
  const isMandatory = isExclusive
    ? [question, alone!].map((one) => one.boolean('mandatory')).includes(true)
    : undefined;
  const intro = [description, instruction].flatMap((text) => (text ? [text] : []));
  const heads: Json[] = intro.map((text, index) => ({
    name: draft.name({
      theirs: `${question.peek('id') || 'text'} words ${index + 1}`,
      at: question,
      kind: 'other',
    }),
    type: 'content',
    text,
  }));
  if (asked.length > 1 && title)
    heads.unshift({
      name: draft.name({
        theirs: `${question.peek('id') || 'text'} title`,
        at: question,
        kind: 'other',
      }),
      type: 'content',
      text: title,
    });
  const found = asked.flatMap((at): Json[] => {
    const theirs = at.at('type')?.raw;
    if (typeof theirs !== 'string' || !Object.hasOwn(types, theirs)) {
      at.leave(`Dweud has no answer of the type “${String(theirs).slice(0, 40)}”.`);
      return [];
    }
    const [ours, kind, more = {}] = types[theirs]!;
    at.string('type');
    const own = textOf(at.at('label'), draft);
    const label = (asked.length > 1 ? own : (title ?? own)) ?? title ?? draft.own('questions', at);
    const hint =
      textOf(at.at('description'), draft) ?? (asked.length === 1 && title && own ? own : undefined);
    if (asked.length === 1 && title && own && hint !== own)
      at.at('label')!.note(
        'left',
        'The question has its title for a label, and another hint.',
        'words',
      );
    const required = at.boolean('mandatory') ?? false;
    const messages = at.at('validation')?.at('messages');
    const error = messages?.members().find(([key]) => key.startsWith('MANDATORY'))?.[1];
    const words = textOf(error, draft);
    const list: Json[] = [];
    const isChoice = ['radios', 'checkboxes', 'select'].includes(ours);
    const {values, boxes} = isChoice ? options(at, draft, list) : {values: undefined, boxes: []};
    if (isExclusive)
      for (const one of alone!.items('options')) {
        const value = values!.add(one.at('value')?.scalar() ?? 'none', one);
        const label = textOf(one.at('label'), draft) ?? draft.own('none', one);
        if (value !== undefined) list.push({value, label, exclusive: true});
      }
    if (isChoice && (!list.length || list.length > 500)) {
      at.leave('It has no options, or more than 500.');
      return [];
    }
    const isRadios = ours === 'select' && boxes.length > 0;
    const extra = limits(at, ours, theirs, draft);
    const name = draft.name({
      theirs: at.string('id') ?? 'answer',
      at,
      kind,
      ...(values && {values: values.map}),
    });
    boxes.forEach(({id, option}) => {
      const boxed = draft.otherName(id, name);
      if (boxed) option['other'] = {name: boxed, ...(option['other'] as Json)};
    });
    if (isExclusive) {
      const id = alone!.string('id');
      alone!.note('changed', 'Its options are among those of the question before it.');
      alone!.string('type');
      if (id !== undefined)
        alone!.at('id')!.note('changed', 'Conditions read the question before it.');
      if (id !== undefined) draft.known.set(id, draft.known.get(String(at.at('id')?.raw))!);
    }
    return [
      {
        name,
        type: isRadios ? 'radios' : ours,
        label,
        ...(hint && {hint}),
        ...((required || isMandatory) && {required: true}),
        ...(words && {errors: {required: words}}),
        ...more,
        ...extra,
        ...(isChoice && {options: list}),
      },
    ];
  });
  return found.length ? [...heads, ...found] : [];
}
