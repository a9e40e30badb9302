import {counted} from '../authoring/counted.js';
import {profiles} from '../authoring/profiles/profiles.js';
import {paint} from './paint.js';
import type {FileFinding} from './findings-in.js';

/** As many findings of one sentence are shown. */
const shown = 5;

const isError = ({severity}: FileFinding) => severity === 'error';

/** The findings of one file, a line for each, errors first; of many that say the same, the first few. */
function linesOf(findings: readonly FileFinding[]): string[] {
  const times = new Map<string, {rule: string; language: string | undefined; all: number}>();
  const inOrder = [...findings.filter(isError), ...findings.filter((one) => !isError(one))];
  const rows = inOrder.flatMap((finding) => {
    const {rule, says, severity, line, column, language} = finding;
    const same = `${rule} ${says}`;
    const before = times.get(same)?.all ?? 0;
    times.set(same, {rule, language, all: before + 1});
    return before < shown ? [[`${line}:${column}`, severity, rule, says] as const] : [];
  });
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length));
  const [places, severities, rules] = [width(0), width(1), width(2)];
  const more = [...times.values()].filter(({all}) => all > shown);
  return [
    ...rows.map(
      ([place, severity, rule, says]) =>
        `  ${paint('faint', place.padStart(places))}  ${paint(severity, severity.padEnd(severities))}  ${paint('faint', rule.padEnd(rules))}  ${says}`,
    ),
    ...more.map(
      ({rule, language, all}) =>
        `  and ${all - shown} more of ${rule}${language ? ` in ${language}` : ''}; --json lists them all.`,
    ),
  ];
}

/**
 * What was found in some files, for people: file by file, what leads on, and how much it is altogether. `isComplete` is
 * whether law and good practice were looked at, too, or nobody asked for as much.
 */
export function report(
  files: readonly string[],
  findings: readonly FileFinding[],
  isComplete: boolean,
): string {
  const named = [...new Set(findings.map(({file}) => file))];
  const number = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const [rule] = findings.map((one) => one.rule).sort();
  return [
    ...named.flatMap((file) => [
      paint('strong', file),
      ...linesOf(findings.filter((one) => one.file === file)),
      '',
    ]),
    ...(rule === undefined
      ? []
      : [
          `What a rule means, and what to do: ${paint('faint', `dweud check --explain ${rule}`)}`,
          '',
        ]),
    `${counted(files.length, 'file')}: ${counted(number('error'), 'error')}, ${counted(number('warning'), 'warning')}.`,
    ...(isComplete
      ? []
      : [
          `Law and good practice were not looked at: ${profiles.map(({name}) => `--profile ${name}`).join(' or ')} adds them.`,
        ]),
  ].join('\n');
}
