import {counted} from '../../src/authoring/counted.js';
import type {Problem} from './reading.js';

/** Problems with the same words, as one with the first place: a document that nobody has signed has hundreds. */
function grouped(problems: readonly Problem[]): (Problem & {readonly count: number})[] {
  const groups = new Map<string, Problem & {count: number}>();
  for (const problem of problems) {
    const key = `${problem.rule} ${problem.says}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, {...problem, count: 1});
  }
  return [...groups.values()];
}

/** How many problems there are, as the heading of their list. */
export function problemsTitle(problems: readonly Problem[]): string {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  return `Problems: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
}

/** The members of the list of problems: each a button that leads to its place, or one member that says there are none. */
export function problemItems(
  problems: readonly Problem[],
  goTo: (from: number) => void,
): HTMLLIElement[] {
  const items = grouped(problems).map(({severity, rule, says, line, column, from, count}) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const place = document.createElement('strong');
    button.type = 'button';
    item.className = severity;
    const kind = severity === 'error' ? 'Error' : 'Warning';
    place.textContent = `${kind}, line ${line}, column ${column}: `;
    button.append(place, `${says} (${rule}${count > 1 ? `, and ${count - 1} more` : ''})`);
    button.addEventListener('click', () => goTo(from));
    item.append(button);
    return item;
  });
  if (items.length) return items;
  const none = document.createElement('li');
  none.className = 'none';
  none.textContent = 'None that Dweud can find.';
  return [none];
}
