import type {Draft, Json} from '../draft.js';
import type {Source} from '../source.js';
import type {Find} from './by-name-or-id.js';
import {contentTypes, questionTypes, typesOfOthers} from './component-types.js';
import {contentOf} from './content-of.js';
import {optionsOf} from './options-of.js';
import {textOf} from './text-of.js';

const choosing = ['RadiosField', 'SelectField', 'AutocompleteField', 'CheckboxesField'];
const widest: Readonly<Record<string, number>> = {text: 10_000, textarea: 50_000};

/** The questions on a page of the form builder. */
export function componentsOf(page: Source, lists: Find, draft: Draft): Json[] {
  return page.items('components').flatMap((at, index): Json[] => {
    const type = String(at.at('type')?.raw);
    if (contentTypes.includes(type))
      return contentOf(at, `${page.peek('path')} ${index + 1}`, draft);
    if (Object.hasOwn(questionTypes, type)) return question(at, type, lists, draft);
    const other = Object.hasOwn(typesOfOthers, type) ? typesOfOthers[type] : undefined;
    at.leave(
      other?.why ?? `Dweud has no component of the type “${type.slice(0, 40)}”.`,
      other?.loses,
    );
    return [];
  });
}

function question(at: Source, theirs: string, lists: Find, draft: Draft): Json[] {
  const [type, kind, more = {}] = questionTypes[theirs]!;
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
    const list = optionsOf(at, type, values, lists, draft);
    if (!list) return [];
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
  if (type === 'file') {
    const most = schema?.number('length') ?? schema?.number('max');
    if (most && most > 1) extra['max'] = Math.min(20, most);
    else if (options?.boolean('multiple')) extra['max'] = 20;
  }
  const name = draft.name({
    theirs: at.string('name') ?? 'question',
    at,
    kind,
    ...(values.map.size && {values: values.map}),
  });
  return [{name, type, label, ...(hint && {hint}), ...(required && {required}), ...more, ...extra}];
}
