import {factsOf} from '../languages/facts-of.js';
import {signatureOf, stateOf} from '../sign-off.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import type {Rule} from './rule.js';

/** Signed words whose source has changed since (CY-11). */
export const translationStale: Rule = {
  name: 'translation-stale',
  about: 'sign-off',
  isStrict: true,
  check: (_, {texts, languages, source, translations, policy}) =>
    texts.flatMap((text) =>
      languages.flatMap((language) => {
        if (stateOf(text, language, source, translations) !== 'stale') return [];
        const {signedBy, signedOn, source: was} = signatureOf(text, language, translations)!;
        const says = `The ${factsOf(was.language).name} was ${quoted(was.text)} when ${signedBy} signed the ${factsOf(language).name} on ${signedOn}, and has changed. Have the translation brought up to date and signed.`;
        return [findingAt(text, language, says, policy === 'draft' ? 'warning' : 'error')];
      }),
    ),
};
