import type {KeyingMessages} from '../../i18n/keying-messages.js';
import type {Sheet} from './sheet.js';

/** Why a sheet was set aside, in whole sentences: what staff have said, and what a response of it lacks. */
export const whyAside = (
  {reason, missing, cause}: Pick<Sheet, 'reason' | 'missing' | 'cause'>,
  words: KeyingMessages,
  numbers: ReadonlyMap<string, number>,
): readonly string[] => [
  ...(reason === undefined ? [] : [reason]),
  ...missing.flatMap((name) => {
    const number = numbers.get(name);
    return number === undefined ? [] : [words.noAnswer(number)];
  }),
  ...(cause === 'exit' ? [words.isExit] : []),
  ...(cause === 'blank' ? [words.isBlank] : []),
  ...(cause === 'deleted' ? [words.wasDeleted] : []),
];
