import type {LanguageFacts} from './facts.js';

/** English. */
export const en: LanguageFacts = {
  name: 'English',
  clock: {
    am: ['am', 'a.m.'],
    pm: ['pm', 'p.m.'],
    noon: ['midday', 'noon'],
    midnight: ['midnight'],
  },
};
