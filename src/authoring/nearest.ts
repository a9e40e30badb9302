/** How many letters have to be put in, taken out, changed or exchanged with the next to make one word of another. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const isExchanged = i && j && one[i] === other[j - 1] && one[i - 1] === other[j];
      next.push(
        Math.min(
          next[j]! + 1,
          row[j + 1]! + 1,
          row[j]! + (one[i] === other[j] ? 0 : 1),
          isExchanged ? before[j - 1]! + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row.at(-1)!;
}

/** The name that somebody probably meant; undefined when none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({name, far: distance(written.toLowerCase(), name.toLowerCase())}))
    // A name of which every letter differs was not meant.
    .filter(
      ({name, far}) => far <= Math.max(1, Math.floor(written.length / 3)) && far < name.length,
    )
    .sort((a, b) => a.far - b.far);
  return near[0]?.name;
}

const wordsIn = (name: string) => new Set(name.toLowerCase().match(/[a-z]+/g));

/** The names with those first that have most, in letters, of the words that were written, and of these the nearest. */
export function nearestFirst(written: string, names: readonly string[]): readonly string[] {
  const words = [...wordsIn(written)];
  return names
    .map((name) => {
      const own = wordsIn(name);
      return {
        name,
        shared: words.filter((word) => own.has(word)).join('').length,
        far: distance(written.toLowerCase(), name.toLowerCase()),
      };
    })
    .sort((a, b) => b.shared - a.shared || a.far - b.far)
    .map(({name}) => name);
}
