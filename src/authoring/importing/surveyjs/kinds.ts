import type {Json} from '../draft.js';
import type {Source} from '../source.js';
import {memberOf} from './choices.js';
import type {Kind, Surroundings} from './questions.js';

const formats: Readonly<Record<string, Kind>> = {
  text: {type: 'text', kind: 'caseless'},
  email: {type: 'text', kind: 'caseless', more: {format: 'email'}},
  tel: {type: 'text', kind: 'caseless', more: {format: 'tel'}},
  url: {type: 'text', kind: 'caseless', more: {format: 'url'}},
  number: {type: 'number', kind: 'number'},
  range: {type: 'number', kind: 'number'},
  date: {type: 'date', kind: 'text'},
  month: {type: 'date', kind: 'text', more: {precision: 'month'}},
  time: {type: 'time', kind: 'text'},
};

const decimalsOf = (...numbers: (number | undefined)[]) =>
  Math.min(6, Math.max(0, ...numbers.map((one) => (String(one ?? '').split('.')[1] ?? '').length)));

/** A box for one line: text, number, date or time by its `inputType`. */
export function textBox(at: Source, {text}: Pick<Surroundings, 'text'>): Kind {
  const input = at.at('inputType')?.raw ?? 'text';
  const found =
    typeof input === 'string' && Object.hasOwn(formats, input) ? formats[input]! : undefined;
  if (found) at.string('inputType');
  const {type, kind, more = {}} = found ?? formats['text']!;
  const limits: Json = {};
  const errors: Json = {};
  /** The words of a rule serve each limit that it sets. */
  const says = (rule: Source, ...keys: string[]) => {
    const words = keys.length ? text(rule.at('text')) : undefined;
    for (const key of words ? keys : []) errors[key] = words;
  };
  if (type === 'text') {
    const maxLength = at.number('maxLength');
    if (maxLength !== undefined && maxLength > 0) limits['maxLength'] = Math.min(10_000, maxLength);
    for (const rule of at.items('validators')) {
      const format = more['format'] ?? 'email';
      if (rule.at('type')?.raw === 'email' && format === 'email') {
        rule.string('type');
        limits['format'] = format;
        says(rule, 'format');
      }
      if (rule.at('type')?.raw === 'text') {
        rule.string('type');
        const least = rule.number('minLength');
        const most = rule.number('maxLength');
        if (least) limits['minLength'] = Math.min(10_000, least);
        if (most) limits['maxLength'] = Math.min(10_000, most);
        says(rule, ...(least ? ['minLength'] : []), ...(most ? ['maxLength'] : []));
      }
    }
    if (Number(limits['minLength']) > Number(limits['maxLength'])) {
      delete limits['minLength'];
      at.note('left', 'The least length is more than the greatest.');
    }
  }
  if (type === 'number') {
    const step = at.number('step');
    let min = at.number('min');
    let max = at.number('max');
    for (const rule of at.items('validators'))
      if (rule.at('type')?.raw === 'numeric') {
        rule.string('type');
        const least = rule.number('minValue');
        const most = rule.number('maxValue');
        min = least ?? min;
        max = most ?? max;
        says(
          rule,
          ...(least === undefined ? [] : ['minimum']),
          ...(most === undefined ? [] : ['maximum']),
        );
      }
    if (min !== undefined && max !== undefined && min > max) {
      at.note('left', 'The least number is more than the greatest.');
      min = max = undefined;
    }
    if (min !== undefined) limits['min'] = min;
    if (max !== undefined) limits['max'] = max;
    const decimals = decimalsOf(step, min, max);
    if (decimals) limits['decimals'] = decimals;
    else if (step === undefined)
      at.note(
        'changed',
        'It takes whole numbers here. Write `decimals` where there may be a point.',
      );
    if (step !== undefined && step !== 10 ** -decimals)
      at.at('step')!.note('left', 'A number has digits after the point, and no other steps.');
  }
  if (type === 'date' && !more['precision']) {
    const bound = (key: 'min' | 'max') => {
      const given = at.at(key)?.raw;
      if (
        typeof given === 'string' &&
        /^\d{4}-\d{2}-\d{2}$/.test(given) &&
        !isNaN(Date.parse(given))
      )
        limits[key] = at.string(key);
    };
    bound('min');
    bound('max');
    if (
      ((limits['min'] as string | undefined) ?? '') >
      ((limits['max'] as string | undefined) ?? '9999')
    ) {
      delete limits['min'];
      at.note('left', 'The earliest date is after the latest.');
    }
  }
  return {
    type,
    kind,
    more: {...more, ...limits, ...(Object.keys(errors).length && {errors})},
  };
}

/** A rating is a scale; one of more than 11 points, or without steps of one, is radios. */
export function scale(at: Source, around: Surroundings): Kind | undefined {
  const {draft, text} = around;
  const own = at.items('rateValues');
  const from = at.number('rateMin') ?? 1;
  const step = at.number('rateStep') ?? 1;
  const count = at.number('rateCount');
  const to = at.number('rateMax') ?? (count === undefined ? 5 : from + (count - 1) * step);
  const low = text(at.at('minRateDescription'));
  const high = text(at.at('maxRateDescription'));
  if (own.length) {
    const values = draft.values();
    const options = own.flatMap((one) => {
      const {value: theirs, label} = memberOf(one, around);
      const value = values.add(theirs, one);
      return value === undefined ? [] : [{value, label}];
    });
    if (low) at.at('minRateDescription')!.note('left', 'Each point has words of its own.', 'words');
    if (high)
      at.at('maxRateDescription')!.note('left', 'Each point has words of its own.', 'words');
    return {type: 'radios', kind: 'one', values: values.map, more: {options}};
  }
  const isWhole = [from, to].every((one) => Number.isInteger(one) && Math.abs(one) <= 1000);
  if (step !== 1 || !isWhole || to <= from || to - from > 10) return undefined;
  const labels = {from: low ?? draft.own('lowest', at), to: high ?? draft.own('highest', at)};
  return {type: 'scale', kind: 'number', more: {from, to, labels}};
}

/** One choice in each of several rows. */
export function matrix(at: Source, around: Surroundings): Kind | undefined {
  const {draft} = around;
  const list = (key: 'rows' | 'columns', most: number) => {
    const values = draft.values();
    return at.items(key).flatMap((one, index) => {
      if (index >= most) {
        one.leave(`There can be ${most} of them.`);
        return [];
      }
      const {value: theirs, label} = memberOf(one, around);
      const value = values.add(theirs, one);
      return value === undefined ? [] : [{value, label}];
    });
  };
  const all = at.boolean('isAllRowRequired') ?? at.boolean('eachRowRequired');
  const isRequired = at.at('isRequired')?.raw === true;
  const several = at.at('cellType')?.raw === 'checkbox' && at.string('cellType');
  return {
    type: 'matrix',
    kind: 'other',
    more: {
      ...(several && {mode: 'several'}),
      rows: list('rows', 200),
      columns: list('columns', 30),
      ...(all && {required: true}),
      // To SurveyJS one row is enough unless every row is required.
      ...(isRequired && !all && {requiredRows: []}),
    },
  };
}

/** A dynamic panel asks the same questions about each of several things. */
export function repeat(at: Source, around: Surroundings): Kind | undefined {
  const {draft, text, elements} = around;
  const template = at.items('templateElements');
  if (!template.length) return undefined;
  const questions = draft.apart(() => elements(template, undefined), 'panel.');
  const inside = questions.filter(({type}) => type !== 'repeat');
  if (inside.length !== questions.length)
    at.note(
      'left',
      'Panels that repeat stand in each other. The inner one is not there.',
      'question',
    );
  if (!inside.some(({type}) => type !== 'content') || inside.length > 30) return undefined;
  const bounded = (key: string) => {
    const given = at.number(key);
    if (given === undefined || given < 1) return undefined;
    if (given > 20 || !Number.isInteger(given))
      at.at(key)!.note('changed', 'There can be 20 items at most.');
    return Math.min(20, Math.ceil(given));
  };
  const min = bounded('minPanelCount');
  const max = bounded('maxPanelCount');
  return {
    type: 'repeat',
    kind: 'other',
    more: {
      item: text(at.at('templateTitle')) ?? draft.own('item', at),
      add: text(at.at('addPanelText')) ?? text(at.at('panelAddText')) ?? draft.own('add', at),
      ...(min && {min}),
      ...(max && {max: Math.max(max, min ?? 1)}),
      questions: inside,
    },
  };
}
