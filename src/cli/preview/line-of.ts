import {counted} from '../../authoring/counted.js';
import type {PreviewState} from '../../authoring/preview/preview.js';
import {paint} from '../paint.js';

/** What is wrong with a file, in one line as `dweud check` has it: its first error, or how many warnings there are. */
export function lineOf({file, stale, problems}: PreviewState): string {
  const errors = problems.filter(({severity}) => severity === 'error');
  const others = problems.length - errors.length;
  const warnings = others ? counted(others, 'warning') : 'no warnings';
  const [first] = errors;
  if (!first)
    return stale ?? `${paint('strong', file)}: ${paint('good', 'no errors')}, ${warnings}`;
  const {line, column, rule, says} = first;
  const more = errors.length > 1 ? ` This is the first of ${errors.length} errors.` : '';
  return `${paint('strong', first.file)}:${line}:${column}  ${paint('error', 'error')}  ${paint('faint', rule)}  ${says}${more}`;
}
