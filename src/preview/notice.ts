import {counted} from '../authoring/counted.js';
import type {PreviewState} from '../authoring/preview/preview.js';
import {make, marked} from './make.js';

/** Why the form is not that of the file as it is, with the first error and the way to all of them. Nothing where it is. */
export function notice({stale, problems, previewed}: PreviewState): Node[] {
  if (stale === undefined) return [];
  const errors = problems.filter(({severity}) => severity === 'error');
  const [first] = errors;
  const form = previewed
    ? 'The form below is that of the last version that could be shown.'
    : 'There is no form yet.';
  return [
    make('p', {}, make('strong', {}, stale)),
    ...(first
      ? [
          make('p', {}, `${first.file}:${first.line}:${first.column} – `, ...marked(first.says)),
          make(
            'p',
            {},
            make(
              'a',
              {href: '#problems'},
              errors.length > 1 ? `See all ${counted(errors.length, 'error')}` : 'See the problems',
            ),
          ),
        ]
      : []),
    make('p', {}, form),
  ];
}
