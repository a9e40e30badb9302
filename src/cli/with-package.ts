import {UnreadableFile, type TranslationFormat} from '../authoring/translation/translation-file.js';
import {installed} from './installed.js';
import {unreadableInWords} from './unreadable-in-words.js';
import {UsageError} from './usage-error.js';

/**
 * What comes of work with a format. Throws a `UsageError` where its package is not installed, which says how to install
 * it, and for a file that is none of the format.
 */
export async function withPackage<Result>(
  {needs}: Pick<TranslationFormat, 'needs'>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await installed('This kind of file', needs, work);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageError(unreadableInWords(error));
    throw error;
  }
}
