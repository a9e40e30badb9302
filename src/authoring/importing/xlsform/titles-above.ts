import {isObject} from '../../../definition/is-object.js';
import {stepsOf} from '../../../definition/json-pointer.js';
import {titleOf} from '../titles-around.js';

/** The titles that the rows of a workbook stand under: the groups and repeats that are open there, or their list. */
export function titlesAbove(sheets: Readonly<Record<string, unknown>>) {
  const survey = Array.isArray(sheets['survey']) ? (sheets['survey'] as unknown[]) : [];
  const open: string[] = [];
  const groups = survey.map((row) => {
    const type = isObject(row) && typeof row['type'] === 'string' ? row['type'].trim() : '';
    if (/^end[\s_]/i.test(type)) open.pop();
    const around = [...open];
    if (/^begin[\s_]/i.test(type)) open.push(titleOf(row, true) ?? 'group');
    return around;
  });
  return (pointer: string): readonly string[] => {
    const [sheet, index] = stepsOf(pointer);
    if (index === undefined) return [];
    if (sheet === 'survey') return groups[Number(index)] ?? [];
    const rows = sheets[sheet!];
    const row: unknown = Array.isArray(rows) ? rows[Number(index)] : undefined;
    return isObject(row) && typeof row['list_name'] === 'string' ? [row['list_name']] : [];
  };
}
