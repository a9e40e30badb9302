import type {Finding} from '../../definition/definition-error.js';
import {allocation as schema} from '../../definition/generated/schemas/allocation.js';
import type {AllocationOption, AllocationQuestion} from '../../definition/generated/types.js';
import type {Fault, QuestionModel} from '../../engine/question-model.js';
import {atKey, isBlank, isBlankByKey, isByKey, isText} from '../by-key.js';
import {number} from '../number/model.js';
import {partOf} from '../part-of.js';
import {repeatedValues} from '../repeated-values.js';
import {inHundredths} from '../hundredths.js';

/** An answer: from an option's value to its share. */
export type Shares = Readonly<Record<string, number>>;

const hundredths = (amount: number) => inHundredths(amount) ?? NaN;

/** What stands before and after an amount. Points have a plural, and are counted in words. */
export const affixesOf = ({unit}: AllocationQuestion) => ({
  prefix: unit === 'pounds' ? '£' : undefined,
  suffix: unit === 'percent' ? '%' : undefined,
});

/** How many digits may follow the decimal point of a share: as many as a step has. */
export function decimalsOf({step = 1}: AllocationQuestion): number {
  const whole = hundredths(step);
  return whole % 100 === 0 ? 0 : whole % 10 === 0 ? 1 : 2;
}

/** A share as it was typed, as a number; what cannot be read comes back as it is. */
const shareIn = (typed: unknown, {unit}: AllocationQuestion): unknown =>
  number.parse!(
    unit === 'percent' && typeof typed === 'string' ? typed.replace(/\s*%\s*$/u, '') : typed,
    {name: '', type: 'number', label: ''},
  );

/** How much has been shared out, in hundredths, whatever was typed: what cannot be read counts as nothing. */
export function spentIn(typed: unknown, question: AllocationQuestion): number {
  const shares = question.options.map(({value}) => shareIn(atKey(typed, value), question));
  return shares.reduce<number>(
    (sum, share) => sum + (typeof share === 'number' && share > 0 ? Math.round(share * 100) : 0),
    0,
  );
}

/** The most that a document may share out. */
const largest = 100_000_000_000;

/** What there is to share out, in whole steps; the most that there can be while an earlier answer has yet to say it. */
export function totalOf({total, step = 1}: AllocationQuestion): number {
  if (typeof total !== 'number') return largest;
  const whole = inHundredths(total) ?? Math.floor(total * 100);
  return (whole - (whole % hundredths(step))) / 100;
}

const leastOf = ({min = 0}: AllocationOption) => min;
const mostOf = ({max = Infinity}: AllocationOption, question: AllocationQuestion) =>
  Math.min(max, totalOf(question));

/** The options that need a share as soon as anything is shared out. */
const needed = ({options}: AllocationQuestion) => options.filter((option) => leastOf(option) > 0);

/** What is wrong with the share of one option. */
function shareFault(
  share: unknown,
  option: AllocationOption,
  question: AllocationQuestion,
  today: string,
): Fault | undefined {
  const units = {...affixesOf(question), decimals: decimalsOf(question)};
  const bounds = {min: leastOf(option), max: mostOf(option, question)};
  const {step = 1} = question;
  // A name and a label are needed for a question, and not for a verdict.
  const asked = {name: '', type: 'number', label: '', ...bounds, decimals: units.decimals} as const;
  const {prefix, suffix} = units;
  const fault = number.check!(
    share,
    {...asked, ...(prefix && {prefix}), ...(suffix && {suffix})},
    today,
  );
  if (fault) return fault;
  return (inHundredths(share) ?? NaN) % hundredths(step) === 0
    ? undefined
    : {keyword: 'multipleOf', params: {limit: step, ...units}};
}

// A value is a key of an object, too.
const reserved = ({options}: AllocationQuestion): Finding[] =>
  options.flatMap(({value}, index) =>
    value in {} ? [{pointer: `/options/${index}/value`, rule: 'reserved-name', detail: value}] : [],
  );

/** The amounts that are finer than a hundredth, or than a step. */
function unreachable({total, step = 1, options}: AllocationQuestion): Finding[] {
  const amounts: (readonly [pointer: string, amount: number | undefined])[] = [
    ...(typeof total === 'number' ? [['/total', total] as const] : []),
    ...options.flatMap(({min, max}, index) => [
      [`/options/${index}/min`, min] as const,
      [`/options/${index}/max`, max] as const,
    ]),
  ];
  if (inHundredths(step) === undefined) return [{pointer: '/step', rule: 'too-fine', detail: step}];
  return amounts.flatMap(([pointer, amount]): Finding[] => {
    if (amount === undefined) return [];
    const whole = inHundredths(amount);
    if (whole === undefined) return [{pointer, rule: 'too-fine', detail: amount}];
    return whole % hundredths(step)
      ? [{pointer, rule: 'not-in-steps', detail: {amount, step}}]
      : [];
  });
}

/** The bounds that nobody could keep together. Options with a condition may be there or not. */
function crossed(question: AllocationQuestion): Finding[] {
  const {total, rule = 'exactly', options, optionsFrom} = question;
  // Nobody knows yet whether there will be enough for their bounds.
  if (typeof total !== 'number')
    return options.flatMap(({min, max}, index): Finding[] =>
      min === undefined && max === undefined
        ? []
        : [{pointer: `/options/${index}`, rule: 'unknown-total', detail: total.answer}],
    );
  const sumOf = (amounts: readonly number[]) =>
    amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
  const least = sumOf(options.filter(({showIf}) => !showIf).map(leastOf));
  const most = sumOf(options.map((option) => mostOf(option, question)));
  return [
    ...options.flatMap((option, index): Finding[] => {
      const to = mostOf(option, question);
      return leastOf(option) > to
        ? [
            {
              pointer: `/options/${index}/min`,
              rule: 'crossed-bounds',
              detail: {from: option.min, to},
            },
          ]
        : [];
    }),
    ...(least > total ? [{pointer: '/total', rule: 'too-little', detail: {total, least}}] : []),
    ...(rule === 'exactly' && !optionsFrom && most < total
      ? [{pointer: '/total', rule: 'too-much', detail: {total, most}}]
      : []),
  ];
}

/** A total shared out among several things. The answer has a key for each that was given a share, nought included. */
export const allocation: QuestionModel<AllocationQuestion, Shares> = {
  type: 'allocation',
  schema: schema as QuestionModel['schema'],
  hasMembers: true,
  asks: 'enter',

  // Of nothing, or of less than a step, nothing can be shared out; nor of more than any document may name.
  refers: {
    total: {
      kind: 'number',
      needs: (name, {step = 1}) => ({[name]: {minimum: step, maximum: largest}}),
    },
  },

  // The sum is a rule of its own: JSON Schema cannot add. Nor does it count in steps of a hundredth.
  answerSchema: (question) => {
    const {step = 1, options} = question;
    const isWhole = Number.isInteger(step);
    const always = needed(question).filter(({showIf}) => !showIf);
    return {
      type: 'object',
      properties: Object.fromEntries(
        options.map((option) => [
          option.value,
          {
            type: isWhole ? 'integer' : 'number',
            minimum: leastOf(option),
            maximum: mostOf(option, question),
            ...(isWhole && step > 1 ? {multipleOf: step} : {}),
          },
        ]),
      ),
      additionalProperties: false,
      minProperties: 1,
      ...(always.length ? {required: always.map(({value}) => value)} : {}),
    };
  },

  isEmpty: isBlankByKey,

  parse: (typed, question) => {
    if (!isByKey(typed)) return typed;
    const shares = question.options
      .map(({value}) => [value, shareIn(atKey(typed, value), question)] as const)
      .filter(([, share]) => !isBlank(share));
    return shares.length ? Object.fromEntries(shares) : undefined;
  },

  mayBeTyped: (typed) =>
    isByKey(typed) &&
    Object.values(typed).every((share) => isText(share) || typeof share === 'number'),

  check: (answer, question, today) => {
    if (!isByKey(answer)) return undefined;
    const {options, rule = 'exactly', unit = 'points'} = question;
    for (const option of options) {
      const share = atKey(answer, option.value);
      // An empty box counts as nothing, which is too little where there is a least share.
      if (share === undefined && !leastOf(option)) continue;
      const fault = shareFault(share ?? 0, option, question, today);
      if (!fault) continue;
      const parts = [partOf(option.value)];
      return {...fault, params: {...fault.params, partLabel: option.label, parts}};
    }
    const left = (hundredths(totalOf(question)) - spentIn(answer, question)) / 100;
    if (left < 0) return {keyword: 'totalOver', params: {over: -left, unit}};
    return left > 0 && rule === 'exactly'
      ? {keyword: 'totalUnder', params: {left, unit}}
      : undefined;
  },

  rules: (question) => {
    const {total, rule = 'exactly', step = 1} = question;
    const isKnown = typeof total === 'number';
    // One with a condition needs its share whenever it is offered.
    const conditional = needed(question).filter(({showIf}) => showIf);
    return {
      sum: isKnown && rule === 'exactly' ? total : undefined,
      maxSum: isKnown && rule !== 'exactly' ? total : undefined,
      rule: isKnown ? undefined : rule,
      step: Number.isInteger(step) ? undefined : step,
      requiredOptions: conditional.length ? conditional.map(({value}) => value) : undefined,
    };
  },

  ruleAt: (rule) => (rule === 'step' ? '/*' : ''),

  stated: (question) => ({
    offered: needed(question)
      .filter(({showIf}) => showIf)
      .map(({value}) => ({list: 'options', value, schema: {required: [value]}})),
    instead: ['requiredOptions'],
  }),

  flaws: (given) => {
    const question = given as AllocationQuestion;
    const flaws = [...repeatedValues(question), ...reserved(question), ...unreachable(question)];
    return flaws.length ? flaws : crossed(question);
  },

  inWords: (answer, question, {say, number: inDigits}) => {
    const {prefix = '', suffix = ''} = affixesOf(question);
    return question.options.flatMap(({value, label}) => {
      const share = atKey(answer, value);
      if (typeof share !== 'number') return [];
      const places = Number.isInteger(share) ? 0 : question.unit === 'pounds' ? 2 : undefined;
      const words = say(label);
      return [{...words, text: `${words.text}: ${prefix}${inDigits(share, places)}${suffix}`}];
    });
  },

  columns: ({name, options}) =>
    options.map(({value, label}) => ({
      name: `${name}.${value}`,
      kind: 'number',
      about: [label],
      part: 'share',
      of: (answer) => {
        const share = atKey(answer, value);
        return typeof share === 'number' ? share : undefined;
      },
    })),
};
