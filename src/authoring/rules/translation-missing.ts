import {factsOf} from '../languages/facts-of.js';
import {stateOf} from '../sign-off.js';
import {findingAt} from './pairs.js';
import type {Rule} from './rule.js';

/** Words that are missing in a language that the document promises (CY-01). */
export const translationMissing: Rule = {
  name: 'translation-missing',
  about: 'sign-off',
  isStrict: true,
  check: (_, {texts, languages, source, translations, policy}) =>
    texts.flatMap((text) =>
      languages
        .filter((language) => stateOf(text, language, source, translations) === 'missing')
        .map((language) => {
          const form = text.category ? `the form \`${text.category}\` of a number` : 'this text';
          return findingAt(
            text,
            language,
            `There is no ${factsOf(language).name} for ${form}. Write it, or take the language out of \`languages\`.`,
            policy === 'draft' ? 'warning' : 'error',
          );
        }),
    ),
};
