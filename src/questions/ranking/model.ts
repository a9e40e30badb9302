import {ranking as schema} from '../../definition/generated/schemas/ranking.js';
import type {RankingQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {isTexts} from '../by-key.js';
import {choiceFlaws} from '../choice-flaws.js';
import {partOf} from '../part-of.js';

/** How many options must be ranked at least: those that have no condition are always offered. */
const leastOf = ({options, min = 1}: RankingQuestion) =>
  Math.max(1, Math.min(min, options.filter(({showIf}) => !showIf).length));

/** How many options may be ranked. */
export const mostOf = ({options, max = Infinity}: RankingQuestion): number =>
  Math.min(max, options.length);

/** What was ranked, of these options: each once, the best first. A draft or a foreign client may hold anything. */
export const rankedIn = (typed: unknown, {options}: RankingQuestion): readonly string[] =>
  Array.isArray(typed)
    ? [...new Set<string>(typed.filter((one) => options.some(({value}) => value === one)))]
    : [];

/** Several things put in order. The answer lists the values of those that were ranked, the best first. */
export const ranking: QuestionModel<RankingQuestion, readonly string[]> = {
  type: 'ranking',
  schema: schema as QuestionModel['schema'],
  asks: 'select',

  answerSchema: (question) => ({
    type: 'array',
    items: {enum: question.options.map(({value}) => value)},
    uniqueItems: true,
    minItems: leastOf(question),
    maxItems: mostOf(question),
  }),

  // An option twice is ranked where it stands first; one that is not there is for the schema to refuse.
  parse: (typed, question) => {
    if (!Array.isArray(typed)) return typed;
    const ranked = rankedIn(typed, question);
    return ranked.length === new Set(typed).size ? ranked : typed;
  },

  mayBeTyped: isTexts,

  check: (answer, question) => {
    if (!Array.isArray(answer)) return undefined;
    const {options, min = 1} = question;
    const partsOf = (values: readonly string[]) => values.map(partOf);
    const most = mostOf(question);
    // Before anything compares each choice with every other.
    if (answer.length > most) {
      const parts = partsOf(rankedIn(answer, question).slice(most));
      return {keyword: 'maxItems', params: {limit: most, parts}};
    }
    const least = Math.min(min, options.length);
    if (answer.length >= least) return undefined;
    const unranked = options.map(({value}) => value).filter((value) => !answer.includes(value));
    return {keyword: 'minRanked', params: {limit: least, parts: partsOf(unranked)}};
  },

  // How many are offered depends on conditions, and so does how many can be asked for.
  rules: (question) => {
    const {min = 1} = question;
    return {minRanked: min > leastOf(question) ? min : undefined};
  },

  flaws: choiceFlaws,

  inWords: (answer, {options}, {say}) =>
    answer.flatMap((value, index) => {
      const option = options.find((one) => one.value === value);
      if (!option) return [];
      const words = say(option.label);
      return [{...words, text: `${index + 1}. ${words.text}`}];
    }),

  columns: ({name, options}) =>
    options.map(({value, label}) => ({
      name: `${name}.${value}`,
      kind: 'number',
      about: [label],
      part: 'rank',
      of: (answer) => (Array.isArray(answer) ? answer.indexOf(value) + 1 || undefined : undefined),
    })),
};
