import {factsOf} from '../languages/facts-of.js';
import {findingAt, pairsOf, type Pair} from './pairs.js';
import type {Rule} from './rule.js';
import {variablesIn} from './seen.js';

const braced = (names: Iterable<string>) => [...names].map((name) => `{{${name}}}`).join(', ');

// Scripts that put no spaces between words.
const closeScripts = ['Han', 'Hira', 'Kana', 'Thai', 'Lao', 'Khmr', 'Mymr'];
const letter = `(?![${closeScripts.map((script) => `\\p{sc=${script}}`).join('')}])[\\p{L}\\p{N}]`;
const touching = ['\\{\\{', '\\{n\\}'].map((open) => `${letter}${open}`);
const touched = ['\\}\\}', '\\{n\\}'].map((close) => `${close}${letter}`);
const contact = new RegExp([...touching, ...touched].join('|'), 'u');

/** Whether a letter or a digit touches a variable, so that no space is between them. */
const touches = (words: string) => contact.test(words);

function flawOf({text, source, language, sourceWords, words}: Pair): string | undefined {
  const {name} = factsOf(language);
  const [before, after] = [new Set(variablesIn(sourceWords)), new Set(variablesIn(words))];
  const lost = [...before].filter((one) => !after.has(one));
  const added = [...after].filter((one) => !before.has(one));
  if (lost.length) return `${braced(lost)} is missing in the ${name}. Put it in.`;
  if (added.length)
    return `${braced(added)} is in the ${name}, and not in the ${factsOf(source).name}. Take it out, or put it into both.`;
  if (text.category === 'other' && sourceWords.includes('{n}') && !words.includes('{n}'))
    return `{n} is missing in the ${name}: nobody is told the number. Put it in.`;
  if (touches(words) && !touches(sourceWords))
    return `A word touches a variable in the ${name}, and none does in the ${factsOf(source).name}. A space is missing.`;
  return undefined;
}

/** Variables that two languages do not share, or that lost the space beside them (CYQ-02). */
export const variablesDiffer: Rule = {
  name: 'variables-differ',
  about: 'both-languages',
  check: (_, context) =>
    pairsOf(context).flatMap((pair) => {
      const says = flawOf(pair);
      return says === undefined ? [] : [findingAt(pair.text, pair.language, says)];
    }),
};
