/** How many letters have to be put in, taken out or changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === against ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

/** The name that somebody probably meant; undefined when none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({name, far: distance(written.toLowerCase(), name.toLowerCase())}))
    .filter(({far}) => far <= Math.max(1, Math.floor(written.length / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.name;
}
