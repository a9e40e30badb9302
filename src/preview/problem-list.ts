import {counted} from '../authoring/counted.js';
import type {Problem} from '../authoring/preview/preview.js';
import {make, marked} from './make.js';
import {addressOf, type Wish} from './wish.js';

/** As many of one sentence are shown at once, as `dweud check` does. */
const few = 5;
/** More of one sentence than anybody reads; the command lists them all. */
const most = 300;

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
    make('p', {class: 'says'}, ...marked(says)),
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

/** Of problems that say the same, the first few are shown, and the others once somebody asks for them. */
function alike(problems: readonly Problem[], wish: Wish): Node[] {
  const same = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.rule} ${problem.says}`;
    same.set(key, [...(same.get(key) ?? []), problem]);
  }
  return [...same.values()].flatMap((all) => {
    const first = all.slice(0, few).map((one) => item(one, wish));
    const rest = all.slice(few, most);
    if (!rest.length) return first;
    const left = all.length > most ? `, of which ${rest.length} are here` : '';
    const words = `${all.length - few} more of ${all[0]!.rule}${left}`;
    const list = make('ol', {class: 'problems'}, ...rest.map((one) => item(one, wish)));
    return [
      ...first,
      make('li', {class: 'more'}, make('details', {}, make('summary', {}, words), list)),
    ];
  });
}

/** What is wrong with a document, errors first. */
export function problemList(problems: readonly Problem[], wish: Wish): Node[] {
  if (!problems.length) return [make('p', {class: 'fine'}, 'Nothing was found.')];
  return (['error', 'warning'] as const).flatMap((severity) => {
    const own = problems.filter((one) => one.severity === severity);
    if (!own.length) return [];
    return [
      make('h3', {class: severity}, counted(own.length, severity)),
      make('ol', {class: `problems ${severity}`}, ...alike(own, wish)),
    ];
  });
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
