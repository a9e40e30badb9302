import type {LanguageFacts} from './facts.js';

/** English. */
export const en: LanguageFacts = {
  name: 'English',
  plain:
    'yes no other none never always often sometimes rarely agree disagree neither unsure welsh english address postcode name email date next back continue'.split(
      ' ',
    ),
  clock: {
    am: ['am', 'a.m.'],
    pm: ['pm', 'p.m.'],
    noon: ['midday', 'noon'],
    midnight: ['midnight'],
  },
};
