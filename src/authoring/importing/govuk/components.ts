import type {Known} from '../conditions/say-condition.js';
import type {Draft, Json, Text} from '../draft.js';
import type {Source} from '../source.js';
import {textOf} from './text-of.js';

const types: Readonly<Record<string, readonly [type: string, kind: Known['kind'], more?: Json]>> = {
  TextField: ['text', 'text'],
  EmailAddressField: ['text', 'text', {format: 'email'}],
  TelephoneNumberField: ['text', 'text', {format: 'tel'}],
  WebsiteField: ['text', 'text', {format: 'url'}],
  FreeTextField: ['textarea', 'text'],
  MultilineTextField: ['textarea', 'text'],
  NumberField: ['number', 'number'],
  YesNoField: ['radios', 'one'],
  RadiosField: ['radios', 'one'],
  SelectField: ['select', 'one'],
  AutocompleteField: ['select', 'one'],
  CheckboxesField: ['checkboxes', 'list'],
  DateField: ['date', 'text'],
  DatePartsField: ['date', 'text'],
  MonthYearField: ['date', 'text', {precision: 'month'}],
  TimeField: ['time', 'text'],
  UkAddressField: ['address', 'other'],
  FileUploadField: ['file', 'other'],
};
const contents = ['Para', 'Html', 'InsetText', 'Details', 'WarningText'];
const choosing = ['RadiosField', 'SelectField', 'AutocompleteField', 'CheckboxesField'];
const widest: Readonly<Record<string, number>> = {text: 10_000, textarea: 50_000};

/** The questions on a page of the form builder. */
export function componentsOf(
  page: Source,
  lists: ReadonlyMap<string, Source>,
  draft: Draft,
): Json[] {
  return page.items('components').flatMap((at): Json[] => {
    const type = at.at('type')?.raw;
    if (typeof type === 'string' && contents.includes(type)) return content(at, draft);
    if (typeof type !== 'string' || !Object.hasOwn(types, type)) {
      at.leave(`Dweud has no component of the type “${String(type).slice(0, 40)}”.`);
      return [];
    }
    return question(at, type, lists, draft);
  });
}

function content(at: Source, draft: Draft): Json[] {
  const type = at.string('type');
  at.at('options')?.opened();
  at.at('schema')?.opened();
  const title = textOf(at.at('title'), draft, 'markdown');
  const body = textOf(at.at('content'), draft, 'markdown');
  const tags = Object.keys({...title, ...body});
  if (!tags.length) {
    at.leave('It has no words.');
    return [];
  }
  if (type === 'Details') at.note('changed', 'It is always open here.');
  const text = Object.fromEntries(
    tags.map((tag) => [
      tag,
      [title?.[tag] && `**${title[tag]}**`, body?.[tag]].filter(Boolean).join('\n\n'),
    ]),
  );
  const name = draft.name({theirs: at.string('name') ?? 'text', at, kind: 'other'});
  return [{name, type: 'content', text}];
}

/** The items of a list, which a component names or brings with it. */
function itemsOf(at: Source, lists: ReadonlyMap<string, Source>): Source[] {
  const values = at.at('values');
  const kind = values?.at('type')?.raw;
  if (values && (kind === 'static' || values.at('items')?.isList)) {
    if (kind === 'static') values.string('type');
    return values.items('items');
  }
  const named = at.at('list')?.raw ?? values?.at('list')?.raw;
  const list = lists.get(String(named));
  if (!list) return [];
  at.string('list');
  if (kind === 'listRef') values!.string('type');
  values?.string('list');
  list.string('name');
  return list.items('items');
}

function question(
  at: Source,
  theirs: string,
  lists: ReadonlyMap<string, Source>,
  draft: Draft,
): Json[] {
  const [type, kind, more = {}] = types[theirs]!;
  at.string('type');
  const label = textOf(at.at('title'), draft) ?? draft.own('questions', at);
  const hint = textOf(at.at('hint'), draft);
  const options = at.at('options');
  const schema = at.at('schema');
  options?.opened();
  schema?.opened();
  // To the form builder a question is required unless it says that it is not.
  const required = options?.boolean('required') ?? true;
  const extra: Json = {};
  const values = draft.values();
  if (theirs === 'YesNoField') {
    // Its conditions read `true` and `false`.
    values.map.set('true', 'yes').set('false', 'no');
    extra['options'] = (['yes', 'no'] as const).map((value) => ({
      value,
      label: draft.own(value, at),
    }));
  }
  if (choosing.includes(theirs)) {
    const list = itemsOf(at, lists).flatMap((one): Json[] => {
      const words: Text | undefined = textOf(one.at('text'), draft);
      const value = one.at('value')?.scalar();
      if (!words || value === undefined || value === null || value === '') {
        one.leave('An option needs words and a value.');
        return [];
      }
      const ours = values.add(value, one);
      const description = type === 'select' ? undefined : textOf(one.at('description'), draft);
      return ours === undefined
        ? []
        : [{value: ours, label: words, ...(description && {hint: description})}];
    });
    if (!list.length || list.length > (type === 'select' ? 2000 : 500)) {
      at.leave('It has no options, or too many.');
      return [];
    }
    extra['options'] = list;
  }
  if (type === 'text' || type === 'textarea') {
    const most = schema?.number('max') ?? schema?.number('maxLength') ?? schema?.number('length');
    const least =
      type === 'text' ? (schema?.number('min') ?? schema?.number('minLength')) : undefined;
    const words = type === 'textarea' ? options?.number('maxWords') : undefined;
    const rows = type === 'textarea' ? options?.number('rows') : undefined;
    if (words && words > 0) extra['maxWords'] = Math.min(10_000, words);
    else if (most && most > 0) extra['maxLength'] = Math.min(widest[type]!, most);
    if (words && most)
      schema!.note('left', 'A count of words and one of characters: that of words is kept.');
    if (least && least > 0 && least <= Number(extra['maxLength'] ?? 10_000))
      extra['minLength'] = least;
    if (rows) extra['rows'] = Math.min(30, Math.max(2, rows));
  }
  if (type === 'number') {
    const min = schema?.number('min');
    const max = schema?.number('max');
    if (min !== undefined && max !== undefined && min > max)
      schema!.note('left', 'The least number is more than the greatest.');
    else Object.assign(extra, min !== undefined && {min}, max !== undefined && {max});
    const isWhole = schema?.boolean('integer') ?? false;
    const decimals = isWhole ? 0 : schema?.number('precision');
    if (decimals === undefined)
      at.note(
        'changed',
        'It takes whole numbers here. Write `decimals` where there may be a point.',
      );
    if (decimals) extra['decimals'] = Math.min(6, Math.max(0, Math.round(decimals)));
    const prefix = textOf(options?.at('prefix'), draft);
    const suffix = textOf(options?.at('suffix'), draft);
    Object.assign(extra, prefix && {prefix}, suffix && {suffix});
  }
  if (type === 'file' && options?.boolean('multiple')) extra['max'] = 20;
  const name = draft.name({
    theirs: at.string('name') ?? 'question',
    at,
    kind,
    ...(values.map.size && {values: values.map}),
  });
  return [{name, type, label, ...(hint && {hint}), ...(required && {required}), ...more, ...extra}];
}
