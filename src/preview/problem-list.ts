import type {Problem} from '../authoring/preview/preview.js';
import {counted, make} from './make.js';
import {addressOf, type Wish} from './wish.js';

/** More than anybody reads; the command lists all. */
const most = 200;

function item(problem: Problem, wish: Wish): Node {
  const {says, line, column, file, rule, pointer, screen, question} = problem;
  const place = `${file}:${line}:${column}`;
  const href =
    screen !== undefined &&
    addressOf({
      ...(wish.languages && {languages: wish.languages}),
      ...(question !== undefined && {question}),
      screen,
    });
  return make(
    'li',
    {},
    make('p', {class: 'says'}, says),
    make(
      'p',
      {class: 'where'},
      href ? make('a', {href}, `${place}`, make('span', {class: 'quiet'}, ', show it')) : place,
      ' ',
      rule === 'no-json'
        ? make('span', {}, rule)
        : make(
            'a',
            {href: `/rules/${rule}`, target: '_blank', rel: 'noopener'},
            `${rule}, in a new tab`,
          ),
      pointer ? make('code', {}, pointer) : undefined,
    ),
  );
}

/** What is wrong with a document, errors first. */
export function problemList(problems: readonly Problem[], wish: Wish): Node[] {
  if (!problems.length) return [make('p', {class: 'fine'}, 'Nothing was found.')];
  const groups = (['error', 'warning'] as const).flatMap((severity) => {
    const own = problems.filter((one) => one.severity === severity);
    if (!own.length) return [];
    const shown = own.slice(0, most);
    return [
      make('h3', {class: severity}, counted(own.length, severity)),
      make('ol', {class: `problems ${severity}`}, ...shown.map((one) => item(one, wish))),
      ...(own.length > most
        ? [make('p', {}, `And ${own.length - most} more: dweud check --json lists them all.`)]
        : []),
    ];
  });
  return groups;
}

/** How many there are, in short. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const warnings = problems.length - errors;
  return [
    ...(errors ? [counted(errors, 'error')] : []),
    ...(warnings ? [counted(warnings, 'warning')] : []),
  ].join(', ');
}
