import type {Left} from '../../authoring/importing/left.js';
import {grouped} from './grouped.js';

/** Lines that say the same, but for what stands in “quotes”. */
export interface Alike {
  /** The sentence, with … for what differs. */
  readonly says: string;
  readonly all: readonly {
    readonly left: Left;
    /** What stands in the quotes of this one, if they differ. */
    readonly differs: string | undefined;
  }[];
}

const quoted = /“([^”]*)”/g;
const patternOf = ({why}: Left) => why.replace(quoted, '“…”');

/** The lines of which more than so many say the same, together, and the others by themselves, in the order given. */
export function alike(
  lines: readonly Left[],
  most: number,
): {readonly heaps: readonly Alike[]; readonly single: readonly Left[]} {
  const groups = grouped(lines, patternOf);
  const isMany = (line: Left) => groups.get(patternOf(line))!.length > most;
  const heaps = [...groups].flatMap(([pattern, own]): Alike[] => {
    if (own.length <= most) return [];
    const isSame = own.every(({why}) => why === own[0]!.why);
    return [
      {
        says: isSame ? own[0]!.why : pattern,
        all: own.map((left) => ({
          left,
          differs: isSame
            ? undefined
            : [...left.why.matchAll(quoted)].map(([, words]) => words).join(', '),
        })),
      },
    ];
  });
  return {heaps, single: lines.filter((line) => !isMany(line))};
}
