import {autocomplete as schema} from '../../definition/generated/schemas/autocomplete.js';
import type {AutocompleteQuestion} from '../../definition/generated/types.js';
import type {Column, Fault, QuestionModel} from '../../engine/question-model.js';
import {isByKey, isText} from '../by-key.js';
import {codePointsFor} from '../code-points.js';
import {lengthFault, lengthRules} from '../length-of.js';
import {valueNamed} from '../option-search.js';
import {plain} from '../plain.js';
import {repeatedValues} from '../repeated-values.js';

/** An answer that a host's lookup found, or without `value` the person's own words. */
export interface Found {
  readonly value?: string;
  readonly label: string;
}

/**
 * The `value` of an option, or the person's own words as `{text}`; with `lookup` what was found as `{value, label}`, or
 * the person's own words as `{label}`.
 */
export type AutocompleteAnswer = string | {readonly text: string} | Found;

/** How long words that are in no list may be, in characters as a person counts them. */
const longest = {maxLength: 200};
/** How long a value that a lookup gives may be, in code points. */
const longestValue = 1000;

const words = {type: 'string', pattern: '\\S', maxLength: codePointsFor(longest.maxLength)};

/** Whether something that a host's lookup gave can be an answer. */
export function isFound(given: unknown): given is Required<Found> {
  const found = foundIn(given);
  return (
    found !== undefined &&
    found.value.trim() !== '' &&
    found.value.length <= longestValue &&
    found.label.trim() !== '' &&
    !lengthFault(found.label, longest)
  );
}

/** The member of that name, if it is a text. A draft or a foreign client may hold anything. */
function textAt(holder: unknown, name: 'text' | 'label' | 'value'): string | undefined {
  if (holder === null || typeof holder !== 'object') return undefined;
  const value = (holder as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** What was typed and not chosen: `{text}` from a box, or own words that were taken as an answer before. */
export const ownWordsIn = (typed: unknown): string | undefined =>
  textAt(typed, 'text') ??
  (textAt(typed, 'value') === undefined ? textAt(typed, 'label') : undefined);

/** What was chosen from a lookup. */
export function foundIn(typed: unknown): Required<Found> | undefined {
  const value = textAt(typed, 'value');
  const label = textAt(typed, 'label');
  return value === undefined || label === undefined ? undefined : {value, label};
}

const sets = new WeakMap<object, ReadonlySet<string>>();
const isListed = (options: NonNullable<AutocompleteQuestion['options']>, value: string) => {
  let values = sets.get(options);
  if (!values) sets.set(options, (values = new Set(options.map((option) => option.value))));
  return values.has(value);
};

const notListed: Fault = {keyword: 'notListed', params: {}};

/** One answer out of a long list or from a host's lookup, found by typing; or the person's own words. */
export const autocomplete: QuestionModel<AutocompleteQuestion, AutocompleteAnswer> = {
  type: 'autocomplete',
  schema: schema as QuestionModel['schema'],
  asks: 'select',
  kind: 'option',

  answerSchema: ({options, freeText}) => {
    if (!options)
      return {
        type: 'object',
        required: ['label'],
        properties: {value: {...words, maxLength: longestValue}, label: words},
        additionalProperties: false,
      };
    const listed = {enum: options.map(({value}) => value)};
    if (!freeText) return listed;
    const own = {
      type: 'object',
      required: ['text'],
      properties: {text: words},
      additionalProperties: false,
    };
    return {anyOf: [listed, own]};
  },

  isEmpty: (typed) =>
    typed === undefined ||
    typed === null ||
    (typeof typed === 'string' && typed.trim() === '') ||
    (Array.isArray(typed) && typed.length === 0) ||
    ownWordsIn(typed)?.trim() === '',

  parse: (typed, {options, freeText}) => {
    const own = textAt(typed, 'text');
    if (own === undefined) return typed;
    const text = plain(own).trim();
    if (!options) return freeText ? {label: text} : typed;
    return valueNamed(options, text) ?? (freeText ? {text} : typed);
  },

  reads: () => ['text'],

  mayBeTyped: (typed) => isText(typed) || isByKey(typed),

  check: (answer, {options, freeText}) => {
    if (typeof answer === 'string')
      return !options || isListed(options, answer) ? undefined : {keyword: 'enum', params: {}};
    if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return undefined;
    // When a lookup fails, the person's own words are taken whatever the author says: nobody is stuck.
    const own = textAt(answer, options ? 'text' : 'label');
    if (own === undefined || (options && !freeText)) return notListed;
    const fault = lengthFault(own, longest);
    return fault && {...fault, params: {...fault.params, parts: ['own']}};
  },

  flaws: ({options = []}) => repeatedValues({options}),

  fit: (answer, question, typed) => {
    const {options} = question;
    if (typeof answer !== 'string' || !options || isListed(options, answer)) return answer;
    // What a person typed may be the name of an option that they are not offered: it is theirs all the same.
    return textAt(typed, 'text') === undefined ? undefined : autocomplete.parse!(typed, question);
  },

  rules: ({options, freeText}) => (options && !freeText ? {} : lengthRules(longest)),

  ruleAt: (_, {options}) => (options ? '/text' : '/label'),

  inWords: (answer, {options}, {say}) => {
    if (typeof answer !== 'string')
      return [{text: ownWordsIn(answer) ?? foundIn(answer)?.label ?? ''}];
    const option = options?.find(({value}) => value === answer);
    return option ? [say(option.label)] : [];
  },

  columns: ({name, options, freeText}) => {
    const value: Column = {
      name,
      ...(options && {kind: 'choice', values: options}),
      of: (answer) => (typeof answer === 'string' ? answer : textAt(answer, 'value')),
    };
    const inWords = (part: 'label' | 'text'): Column => ({
      name: `${name}.${part}`,
      part,
      of: (answer) => textAt(answer, part),
    });
    if (!options) return [value, inWords('label')];
    return freeText ? [value, inWords('text')] : [value];
  },
};
