import {factsOf} from '../languages/facts-of.js';
import {without} from './without.js';
import {numbersIn} from './numbers-in.js';
import {findingAt, pairsOf} from './pairs.js';
import type {Rule} from './rule.js';

const listed = (numbers: readonly string[]) => numbers.join(', ') || 'none';

/** Numbers, dates, times, amounts and phone numbers that two languages do not share (CYQ-03). */
export const numbersDiffer: Rule = {
  name: 'numbers-differ',
  about: 'both-languages',
  check: (_, context) =>
    pairsOf(context).flatMap(({text, source, language, sourceWords, words}) => {
      // A form of a number says that number in digits or in words.
      if (text.category || text.kind === 'url') return [];
      const before = numbersIn(sourceWords, source);
      const after = numbersIn(words, language);
      const [lost, added] = [without(before, after), without(after, before)];
      if (!lost.length && !added.length) return [];
      const says = `The numbers differ. Only in the ${factsOf(source).name}: ${listed(lost)}; only in the ${factsOf(language).name}: ${listed(added)}. Write the same numbers in both, in digits.`;
      return [findingAt(text, language, says)];
    }),
};
