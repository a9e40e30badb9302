import type {Draft, Json} from '../draft.js';
import type {QuestionKinds} from '../question-kinds.js';
import type {Source} from '../source.js';
import {limits} from './limits.js';
import {options} from './options.js';
import {textOf} from './text-of.js';

const types: QuestionKinds = {
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
