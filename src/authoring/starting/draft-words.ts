import {textsOf} from '../texts-of.js';
import {wordsIn} from '../document-text.js';
import {firstDocument} from './first-document.js';
import {kinds} from './kinds.js';

const language = 'cy';
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The Welsh of every first document, by the key of the text. */
function wordsByKey(): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const kind of kinds) {
    const blank = {id: 'x', organisation: '', about: '', closes: '', contact: '', kind};
    for (const text of textsOf(firstDocument({...blank, languages: [language]}))) {
      const own = wordsIn(text, language);
      if (own) words.set(text.key, (words.get(text.key) ?? new Set()).add(own));
    }
  }
  return words;
}

/** Whether words are Welsh that `dweud new` wrote for a text, which no translator has read, as it wrote them. */
export const isDraftOfOurs = (key: string, tag: string, words: string | undefined): boolean =>
  tag === language && words !== undefined && (known ??= wordsByKey()).get(key)?.has(words) === true;
