/** Counts as lines: what, and how many of it. */
export function countTable(rows: readonly (readonly [what: string, count: number])[]): string {
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  return rows
    .map(([what, count]) => `${what.padEnd(22)}${String(count).padStart(width)}`)
    .join('\n');
}
