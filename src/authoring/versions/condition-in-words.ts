import {isObject} from '../../definition/is-object.js';

const or = new Intl.ListFormat('en', {type: 'disjunction'});
const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function matcherInWords(name: string, matcher: Readonly<Record<string, unknown>>): string {
  const {answered, minimum, maximum, ...rest} = matcher;
  if (answered !== undefined) return `${name} ${answered ? 'has' : 'has no'} answer`;
  if (Object.keys(rest).length || (minimum === undefined && maximum === undefined))
    return `${name} fits ${JSON.stringify(matcher)}`;
  const bounds = [
    ...(minimum === undefined ? [] : [`at least ${shown(minimum)}`]),
    ...(maximum === undefined ? [] : [`at most ${shown(maximum)}`]),
  ];
  return `${name} is ${bounds.join(' and ')}`;
}

function entryInWords(name: string, value: unknown): string {
  if (name === 'not') return `not (${conditionInWords(value)})`;
  if ((name === 'allOf' || name === 'anyOf') && Array.isArray(value))
    return value
      .map((one) =>
        isObject(one) && Object.keys(one).length > 1
          ? `(${conditionInWords(one)})`
          : conditionInWords(one),
      )
      .join(name === 'allOf' ? ' and ' : ' or ');
  if (isObject(value)) return matcherInWords(name, value);
  return `${name} is ${Array.isArray(value) ? or.format(value.map(shown)) : shown(value)}`;
}

/** A condition in plain words, by the names of questions and the values of options: `travel is bus or train`. */
export const conditionInWords = (condition: unknown): string =>
  isObject(condition)
    ? Object.entries(condition)
        .map(([name, value]) => entryInWords(name, value))
        .join(' and ')
    : shown(condition);
