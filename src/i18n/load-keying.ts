import type {Formats} from './formats.js';
import {loadFormats} from './load-formats.js';
import type {KeyingMessages} from './keying-messages.js';

/** What is said to those who key in paper, and the language that it is in. */
export interface KeyingWords {
  readonly language: 'cy' | 'en';
  readonly messages: KeyingMessages;
  readonly formats: Formats;
}

/**
 * What is said to staff who key in paper: in Welsh where the form speaks it, in any of its registers, and otherwise in
 * English. The caller marks its `lang`. Rejects when it cannot be fetched.
 */
export async function loadKeying(tag: string): Promise<KeyingWords> {
  const language = /^cy(-|$)/iu.test(tag) ? 'cy' : 'en';
  const [{keying}, formats] = await Promise.all([
    language === 'cy' ? import('./languages/cy/keying.js') : import('./languages/en/keying.js'),
    loadFormats(language),
  ]);
  return {language, messages: keying(formats), formats};
}
