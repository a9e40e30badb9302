import {chance, reach} from './shapes.js';
import type {Place, Settlement} from './sheet.js';

/** How far apart streets are, in units of the sheet. */
const block = 1.6;

/** The streets of a town: a crooked grid that turns with the town and ends where its houses do. */
export function streetsOf({at, size}: Settlement): Place[][] {
  const [x, y] = at;
  const turn = (chance(x, y) * Math.PI) / 2;
  const far = Math.ceil((size * 1.3) / block);
  const corner = (column: number, row: number): Place => {
    const seed = x * 1000 + y;
    const across = (column + (chance(seed + column, row) - 0.5) * 0.5) * block;
    const along = (row + (chance(seed + row, column + 500) - 0.5) * 0.5) * block;
    return [
      x + across * Math.cos(turn) - along * Math.sin(turn),
      y + across * Math.sin(turn) + along * Math.cos(turn),
    ];
  };
  const isInside = ([px, py]: Place) =>
    Math.hypot(px - x, py - y) < reach(at, size, Math.atan2(py - y, px - x)) - 0.2;
  const lines: Place[][] = [];
  for (let column = -far; column <= far; column += 1)
    for (let row = -far; row <= far; row += 1) {
      const from = corner(column, row);
      for (const [index, to] of [corner(column + 1, row), corner(column, row + 1)].entries()) {
        // A grid without a gap is no town of these parts.
        const isBuilt = chance(column * 31 + row + x, y + index) > 0.22;
        if (isBuilt && isInside(from) && isInside(to)) lines.push([from, to]);
      }
    }
  return lines;
}

/** How wide a field is. */
const field = 4;

/** The hedges between the fields of a part of the sheet, from one corner to the other. */
export function hedgesIn([left, top]: Place, [right, bottom]: Place): Place[][] {
  const corner = (column: number, row: number): Place => [
    (column + (chance(column, row) - 0.5) * 0.7) * field,
    (row + (chance(row + 7000, column) - 0.5) * 0.7) * field,
  ];
  const lines: Place[][] = [];
  for (let column = Math.floor(left / field) - 1; column <= right / field + 1; column += 1)
    for (let row = Math.floor(top / field) - 1; row <= bottom / field + 1; row += 1) {
      const from = corner(column, row);
      if (chance(column + 90, row) > 0.25) lines.push([from, corner(column + 1, row)]);
      if (chance(column, row + 90) > 0.25) lines.push([from, corner(column, row + 1)]);
    }
  return lines;
}
