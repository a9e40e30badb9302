import {wordsIn} from '../document-text.js';
import {factsOf} from '../languages/facts-of.js';
import {signatureOf, stateOf} from '../sign-off.js';
import {isDraftOfOurs} from '../starting/draft-words.js';
import {findingAt} from './pairs.js';
import type {Rule} from './rule.js';

/** Translated words that nobody has signed, or that have changed since somebody did (CYQ-04). */
export const translationUnsigned: Rule = {
  name: 'translation-unsigned',
  about: 'sign-off',
  isStrict: true,
  check: (_, {texts, languages, source, translations, policy}) =>
    texts.flatMap((text) =>
      languages.flatMap((language) => {
        const state = stateOf(text, language, source, translations);
        const words = wordsIn(text, language);
        // In the language of the source there is no translation, unless the words are ours.
        const isDraft = language === source && isDraftOfOurs(text.key, language, words);
        const isOwed = state === 'unsigned' || state === 'changed';
        if (!isOwed && !isDraft) return [];
        const signature = signatureOf(text, language, translations);
        const isOurs = isDraft && signature?.text !== words;
        if (!isOwed && !isOurs) return [];
        const {name} = factsOf(language);
        const says = isOurs
          ? `This ${name} is a draft that “dweud new” wrote, and nobody has signed it. Have somebody who writes ${name} read it, and change it or sign it.`
          : signature
            ? `The ${name} has changed since ${signature.signedBy} signed it on ${signature.signedOn}. Have it read and signed again.`
            : `Nobody has signed the ${name}. Have a translator read it and sign it.`;
        return [findingAt(text, language, says, policy === 'draft' ? 'warning' : 'error')];
      }),
    ),
};
