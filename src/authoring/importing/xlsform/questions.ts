import type {Condition} from '../../../definition/generated/types.js';
import type {Json} from '../draft.js';
import type {Source} from '../source.js';
import type {QuestionKinds} from '../question-kinds.js';
import type {Surroundings} from './convert.js';
import {limitsOf} from './limits.js';

const types: QuestionKinds = {
  text: ['text', 'text'],
  string: ['text', 'text'],
  integer: ['number', 'number'],
  int: ['number', 'number'],
  decimal: ['number', 'number', {decimals: 6}],
  range: ['number', 'number'],
  date: ['date', 'text'],
  time: ['time', 'text'],
  geopoint: ['location', 'other'],
  select_one: ['radios', 'one'],
  select_multiple: ['checkboxes', 'list'],
  rank: ['ranking', 'list'],
  acknowledge: ['consent', 'true'],
  image: ['file', 'other', {accept: ['jpg', 'png']}],
  file: ['file', 'other'],
};

/** What is filled in without anybody being asked. */
const fromDevice =
  'start end today deviceid subscriberid simserial phonenumber username email audit start-geopoint background-audio'.split(
    ' ',
  );

const isYes = (words: string | undefined) => /^(yes|true|true\(\)|1)$/i.test(words ?? '');

/** `select_one list or_other`, in its parts. */
function typeOf(row: Source) {
  const words = row.peek('type').trim().split(/\s+/);
  const first = words[0]!.toLowerCase();
  // Older forms write `select one from list`.
  const older = /^select$/.test(first) && /^(one|multiple|all)$/.test(words[1] ?? '');
  const type = older ? (words[1] === 'one' ? 'select_one' : 'select_multiple') : first;
  const rest = words.slice(older ? (words[2] === 'from' ? 3 : words[3] === 'apply' ? 4 : 2) : 1);
  return {type, list: rest[0], hasOther: /^(or_other|or other)$/.test(rest.slice(1).join(' '))};
}

/** The question of a row, or none. */
export function questionOf(
  row: Source,
  outer: Condition | undefined,
  relevant: (row: Source) => Condition | undefined,
  around: Surroundings,
): Json[] {
  const {draft, lists, text} = around;
  const {type, list, hasOther} = typeOf(row);
  if (type === 'note') {
    row.string('type');
    const condition = draft.all(outer, relevant(row));
    const words = text(row, 'label', 'markdown');
    if (!words) {
      row.leave('It has no words.');
      return [];
    }
    const name = draft.name({theirs: row.string('name') ?? 'note', at: row, kind: 'other'});
    return [{name, type: 'content', text: words, ...(condition && {showIf: condition})}];
  }
  if (!Object.hasOwn(types, type)) {
    if (fromDevice.includes(type))
      row.leave('What a device knows by itself is no part of a response.', 'aside');
    else if (['calculate', 'hidden'].includes(type))
      row.leave('Nobody is asked for it. Write it as a `calculated` question.', 'answers');
    else row.leave(`Dweud has no question of the type “${type.slice(0, 40)}”.`);
    return [];
  }
  const [ours, kind, more = {}] = types[type]!;
  const isChoice = ['radios', 'checkboxes', 'ranking'].includes(ours);
  const members = lists.get(list ?? '') ?? [];
  if (isChoice && (!members.length || members.length > (ours === 'ranking' ? 100 : 500))) {
    row.leave(
      members.length ? 'Its list is too long.' : `There is no list “${(list ?? '').slice(0, 40)}”.`,
    );
    return [];
  }
  row.string('type');
  const condition = draft.all(outer, relevant(row));
  const label = text(row, 'label') ?? draft.own('questions', row);
  const hint = text(row, 'hint');
  const required = row.string('required');
  const isRequired = isYes(required);
  if (required !== undefined && !isRequired && !/^(no|false|false\(\)|0)$/i.test(required))
    row.at('required')!.note('left', 'A question is required or not. It is not, here.');
  const values = draft.values();
  const options = isChoice
    ? members.flatMap((one): Json[] => {
        const theirs = one.string('name') ?? one.string('value');
        const words = text(one, 'label') ?? draft.text(one.at('name'));
        if (theirs === undefined || !words) {
          one.leave('An option needs a name and a label.');
          return [];
        }
        const value = values.add(theirs, one);
        return value === undefined ? [] : [{value, label: words}];
      })
    : [];
  if (hasOther) {
    const value = values.add('other', row);
    if (value)
      options.push({
        value,
        label: draft.own('other', row),
        other: {label: draft.own('pleaseSay', row), required: true},
      });
  }
  if (isChoice && !options.length) {
    row.leave('Its list has no options that could be carried over.');
    return [];
  }
  const theirs = row.string('name') ?? 'question';
  const limits = limitsOf(row, type, text);
  const message = text(row, 'required_message');
  const name = draft.name({
    theirs,
    at: row,
    kind,
    isText: true,
    ...(isChoice && {values: values.map}),
  });
  const boxed = hasOther ? draft.otherName(`${theirs}_other`, name) : undefined;
  if (boxed) {
    const other = options.at(-1)!;
    other['other'] = {name: boxed, ...(other['other'] as Json)};
  }
  const area = ours === 'text' && row.at('appearance')?.raw === 'multiline';
  if (area) row.string('appearance');
  // A text box needs radios: a native list has none.
  const isMinimal = type === 'select_one' && row.at('appearance')?.raw === 'minimal' && !hasOther;
  if (isMinimal) row.string('appearance');
  return [
    {
      name,
      type: area ? 'textarea' : isMinimal ? 'select' : ours,
      label,
      ...(hint && {hint}),
      ...(isRequired && {required: true}),
      ...(message && {errors: {required: message}}),
      ...(condition && {showIf: condition}),
      ...more,
      ...(area ? without(limits, 'minLength') : limits),
      ...(ours === 'consent' && {text: draft.own('agree', row)}),
      ...(isChoice && {options}),
    },
  ];
}

const without = (json: Json, key: string): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));
