import type {Plan} from '../../engine/plan.js';
import {wordsIn} from '../document-text.js';
import {textsOf} from '../texts-of.js';

const wordy = /[\p{L}\p{N}’'-]+/gu;

/** The words of a document in a language, each once: what respondents write is made of them. */
export function vocabulary(plan: Plan, language: string): readonly string[] {
  const words = new Set<string>();
  for (const text of textsOf(plan.definition))
    if (text.kind === 'label' || text.kind === 'intro' || text.kind === 'title')
      for (const word of wordsIn(text, language)?.match(wordy) ?? []) words.add(word);
  return words.size ? [...words] : [language];
}
