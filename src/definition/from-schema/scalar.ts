import {text} from '../generated/schemas.js';
import type {Choice} from './choices.js';
import type {SchemaLoss} from './left.js';
import type {Ui} from './ui.js';
import type {View} from './view.js';
import type {Wording} from './wording.js';

/** Notes that something of a value is left, and what is lost with it. */
type Leave = (says: string, loses: SchemaLoss) => void;

/** What is asked for a value that is one answer: a question’s type and its own members, and what an answer stands for. */
export interface Scalar {
  readonly own: Readonly<Record<string, unknown>>;
  readonly value: (answer: unknown) => unknown;
  /** What a response has for a value. */
  readonly answer: (value: unknown) => string | number | undefined;
}

const asItIs = (value: unknown) => value;
const asText = (value: unknown) => (typeof value === 'string' ? value : undefined);
const asNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** More than these are no list to read through. */
const mostRadios = 7;

/** One of the values that a schema names. */
export function ofChoices(choices: readonly Choice[], ui: Ui, wording: Wording): Scalar {
  const widget = ui.widget('select', 'radio');
  const isList = widget === 'select' || (widget !== 'radio' && choices.length > mostRadios);
  const isInline = !isList && ui.get('inline') === true && choices.length === 2;
  const options = choices.map(({slug, label, hint}) => ({
    value: slug,
    label: wording.text(label.trim() || slug),
    ...(hint !== undefined && !isList && {hint: wording.text(hint)}),
  }));
  return {
    own: {type: isList ? 'select' : 'radios', ...(isInline && {inline: true}), options},
    value: (answer) => choices.find(({slug}) => slug === answer)?.value,
    answer: (value) =>
      choices.find((one) => JSON.stringify(one.value) === JSON.stringify(value))?.slug,
  };
}

/** Yes or no, in the words of the schema where it has some. */
export function ofFlag(view: View, ui: Ui, wording: Wording, leave: Leave): Scalar {
  const names = [ui.get('enumNames'), view.one('enumNames')].find(Array.isArray) as
    unknown[] | undefined;
  const {yes, no} = wording.own;
  if (!names && wording.language.split('-')[0] !== 'en')
    leave(
      wording.isOwn
        ? `The answers are “${yes}” and “${no}”. Write them as the question wants them.`
        : `The answers are “${yes}” and “${no}”, in English. Write them in the language of the question.`,
      'words',
    );
  const widget = ui.widget('select', 'radio', 'checkbox');
  const labels = [names?.[0] ?? yes, names?.[1] ?? no].map(String);
  const choices = [true, false].map((value, index) => ({
    value,
    slug: String(value),
    label: labels[index]!,
    hint: undefined,
  }));
  const scalar = ofChoices(choices, ui, wording);
  return widget === 'select'
    ? scalar
    : {
        ...scalar,
        own: {...scalar.own, type: 'radios', inline: labels.every((one) => one.length < 20)},
      };
}

const formats: Readonly<Record<string, string>> = {
  email: 'email',
  'idn-email': 'email',
  uri: 'url',
};
/** What a browser may fill in. */
const fillings = (
  text as {readonly properties: {readonly autocomplete: {readonly enum: readonly string[]}}}
).properties.autocomplete.enum;
const fillable: Readonly<Record<string, string>> = {email: 'email', url: 'url'};

/** A text, or a date. */
export function ofText(view: View, ui: Ui, leave: Leave): Scalar {
  const scalar = (own: Scalar['own']): Scalar => ({own, value: asItIs, answer: asText});
  const kind = view.parts
    .map(({schema}) => schema['format'])
    .find((one) => typeof one === 'string');
  if (kind === 'date') {
    view.all('format');
    ui.widget('date', 'alt-date');
    return scalar({type: 'date'});
  }
  const format = kind === undefined ? undefined : formats[kind];
  if (format !== undefined) view.all('format');
  const widget = ui.widget('textarea', 'text', 'email', 'uri', 'url');
  const [least] = view.numbers('minLength').sort((a, b) => b - a);
  const [most] = view.numbers('maxLength').sort((a, b) => a - b);
  const rows = ui.get('rows');
  const isLong = format === undefined && (widget === 'textarea' || (most ?? 0) > 200);
  if (isLong) {
    if ((least ?? 0) > 1)
      leave(`A long text is not held to a least length, here ${least}.`, 'answers');
    const height =
      typeof rows === 'number' ? Math.min(30, Math.max(2, Math.round(rows))) : undefined;
    return scalar({
      type: 'textarea',
      ...(most !== undefined && {maxLength: Math.min(50_000, Math.max(1, most))}),
      ...(height !== undefined && {rows: height}),
    });
  }
  const fills =
    ui.either('autocomplete', fillings) ?? (format === undefined ? undefined : fillable[format]);
  return scalar({
    type: 'text',
    ...(format !== undefined && {format}),
    ...(least !== undefined && least > 1 && {minLength: Math.min(10_000, least)}),
    ...(most !== undefined && {maxLength: Math.min(10_000, Math.max(1, most))}),
    ...(fills !== undefined && {autocomplete: fills}),
  });
}

/** The digits after the point that a step has, six at most. */
const digitsOf = (step: number) => {
  const found = [0, 1, 2, 3, 4, 5, 6].find((digits) => {
    const units = step * 10 ** digits;
    return Math.abs(units - Math.round(units)) < 1e-9;
  });
  return found ?? 6;
};

/** A number. */
export function ofNumber(view: View, ui: Ui, isWhole: boolean, leave: Leave): Scalar {
  ui.widget('updown', 'text');
  const [step] = view.numbers('multipleOf');
  const decimals = isWhole ? 0 : step === undefined ? 6 : digitsOf(step);
  const unit = 10 ** -decimals;
  if (step !== undefined && Math.abs(step - unit) > 1e-12)
    leave(`A number is not held to multiples of ${step}.`, 'answers');
  const inner = (bound: number, side: 1 | -1) =>
    Number((Math.round(bound / unit) * unit + side * unit).toFixed(decimals));
  const rounded = (bound: number, side: 1 | -1) => {
    const whole = Math.round(bound / unit);
    const isExact = Math.abs(whole * unit - bound) < 1e-9;
    const units = isExact ? whole : side > 0 ? Math.ceil(bound / unit) : Math.floor(bound / unit);
    return Number((units * unit).toFixed(decimals));
  };
  const outside = (bound: number, side: 1 | -1) => {
    const edge = rounded(bound, side);
    return Math.abs(edge - bound) < 1e-9 ? inner(bound, side) : edge;
  };
  const least = [
    ...view.numbers('minimum').map((one) => rounded(one, 1)),
    ...view.numbers('exclusiveMinimum').map((one) => outside(one, 1)),
  ];
  const most = [
    ...view.numbers('maximum').map((one) => rounded(one, -1)),
    ...view.numbers('exclusiveMaximum').map((one) => outside(one, -1)),
  ];
  const [min, max] = [Math.max(...least), Math.min(...most)];
  const isCrossed = min > max;
  if (isCrossed)
    leave(`No number is at least ${min} and at most ${max}. It is not held to either.`, 'answers');
  return {
    own: {
      type: 'number',
      ...(decimals && {decimals}),
      ...(least.length && !isCrossed && {min}),
      ...(most.length && !isCrossed && {max}),
    },
    value: asItIs,
    answer: asNumber,
  };
}

/** What answers make of a list of values that were ticked. */
export const ticked =
  (choices: readonly Choice[]) =>
  (answer: unknown): unknown =>
    Array.isArray(answer)
      ? answer.map((slug) => choices.find((one) => one.slug === slug)?.value)
      : undefined;

/** Whether a schema is one that says nothing but that there is nothing. */
export const isNull = (view: View) => view.parts.some(({schema}) => schema['type'] === 'null');
