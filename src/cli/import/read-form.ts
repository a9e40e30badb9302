import {Reading} from '../../authoring/importing/reading.js';
import {Source} from '../../authoring/importing/source.js';
import {UnreadableForm} from '../../authoring/importing/unreadable-form.js';
import {workbook} from '../../authoring/importing/xlsform/workbook.js';
import {readBytes} from '../read-bytes.js';
import {readJson} from '../read-json.js';
import {refuseUnreadable} from '../refuse-unreadable.js';
import {withPackage} from '../with-package.js';
import {listOf} from './list-of.js';
import {UsageError} from '../usage-error.js';

function refused(path: string, {message, left}: UnreadableForm): UsageError {
  const lost = left.filter(({kind}) => kind === 'left');
  const says = `${path} cannot be taken over. ${message}`;
  return new UsageError(lost.length ? `${says}\n\n${listOf(path, lost)}` : says);
}

/** What comes of work on a form. Throws a `UsageError` for one of which no consultation can be made. */
export function unlessUnreadable<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnreadableForm ? refused(path, error) : error;
  }
}

/** A form as a source. Throws a `UsageError` for what is too large, cannot be read, or is neither JSON nor a workbook. */
export async function readForm(path: string): Promise<Source> {
  refuseUnreadable(path);
  if (/\.(xlsm|xltm|xlsb|xls)$/i.test(path))
    throw new UsageError(`${path} may have macros, or is of an older kind. Save it as .xlsx.`);
  if (/\.(csv|tsv|ods)$/i.test(path))
    throw new UsageError(
      `${path} cannot be taken over as it is. An XLSForm is a workbook with a sheet for its questions, survey, and one for its options, choices. Save it as .xlsx, with both.`,
    );
  if (!/\.xlsx$/i.test(path)) return new Source(new Reading(readJson(path).value));
  const bytes = readBytes(path);
  if (/^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200))))
    throw new UsageError(`${path} is no workbook. It looks like JSON: let its name end in .json.`);
  try {
    return await withPackage({needs: 'exceljs'}, () => workbook(bytes));
  } catch (error) {
    throw error instanceof UnreadableForm ? refused(path, error) : error;
  }
}
