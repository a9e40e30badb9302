/** A limit as a sentence has it. */
type Limit = Readonly<Record<string, unknown>> & string;

/** By rule of the question types: what it asks of the part of a response that it is about. */
const sentences: Readonly<Record<string, (limit: Limit) => string>> = {
  bounds: () => 'The point lies in this area.',
  calculated: () =>
    'This is what the calculation makes of the other answers, or is not there where it makes nothing. Calculate it, whatever was sent.',
  decimals: (limit) => `The result is rounded to ${limit} decimals, half away from nought.`,
  max: () =>
    'It is no more than this: a number, a date or a time by its value, a list by how many it has (rounded down).',
  maxDate: (limit) =>
    limit === 'today'
      ? 'The date is not after the day of `submittedAt` in London.'
      : `The date is not after ${limit}, as far as both are known.`,
  maxDecimals: (limit) => `The number has no more than ${limit} decimals.`,
  maxDigits: (limit) => `The number has no more than ${limit} digits.`,
  maxGraphemes: (limit) =>
    `The text has no more than ${limit} characters as a person counts them (extended grapheme clusters, UAX 29).`,
  maxSum: (limit) => `All numbers in it together are no more than ${limit}.`,
  maxTime: (limit) => `The time is not after ${limit}.`,
  maxWords: (limit) => `The text has no more than ${limit} words between white space.`,
  min: () =>
    'It is no less than this: a number, a date or a time by its value, a list by how many it has (rounded up).',
  minDate: (limit) =>
    limit === 'today'
      ? 'The date is not before the day of `submittedAt` in London.'
      : `The date is not before ${limit}, as far as both are known.`,
  minGraphemes: (limit) =>
    `The text has at least ${limit} characters as a person counts them (extended grapheme clusters, UAX 29).`,
  minRanked: (limit) => `At least ${limit} are in the list, or all that are offered.`,
  minTime: (limit) => `The time is not before ${limit}.`,
  rule: (limit) =>
    limit === 'exactly'
      ? 'All numbers in it together are the total, in whole steps.'
      : 'All numbers in it together are no more than the total.',
  step: (limit) => `Each number is a multiple of ${limit}, to the hundredth.`,
  sum: (limit) => `All numbers in it together are ${limit}.`,
  total: () => 'This is the total that `rule` speaks of.',
  uniqueIds: () => 'No two in the list have the same `id`.',
};

const reference = (limit: unknown) => {
  if (limit === null || typeof limit !== 'object') return '';
  if ('answer' in limit)
    return ` It is the answer to ${String(limit.answer)}; there is no such rule while that is not answered, or with something of another kind.`;
  return 'today' in limit
    ? ` It is so many days from the day of \`submittedAt\` in London: ${String(limit.today)}.`
    : '';
};

/** A rule of a response in a sentence. One of a host’s own type has none, and is named as it is. */
export const sentenceOf = (rule: string, limit: unknown): string => {
  const sentence = Object.hasOwn(sentences, rule) ? sentences[rule] : undefined;
  return sentence ? sentence(limit as Limit) + reference(limit) : `${rule} of a type of your own.`;
};
