import type {KeyingMessages} from '../../i18n/keying-messages.js';
import type {Task} from './sheet.js';

/** What is done with a sheet, with its number: the heading of its screen, and what is said as it opens. */
export const sheetTitle = (words: KeyingMessages, task: Task, serial: string): string =>
  ({
    first: words.firstEntry,
    second: words.secondEntry,
    settle: words.settleTitle,
    correct: words.correcting,
  })[task](serial);
