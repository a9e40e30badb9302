import type {Place} from './sheet.js';

/** From 0 to 1, the same for the same two whole numbers: what chance would do, were a tile not to meet its neighbour. */
export function chance(a: number, b: number): number {
  let bits = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}

const tenth = (value: number) => String(Math.round(value * 10) / 10);
const pair = ([x, y]: Place) => `${tenth(x)} ${tenth(y)}`;

/** The data of a path along straight lines. */
export const straight = ([first, ...rest]: readonly Place[]): string =>
  first ? `M${pair(first)}${rest.map((place) => `L${pair(place)}`).join('')}` : '';

/** The data of a path that bends through all places (Catmull-Rom), and back to the first when it is closed. */
export function bent(places: readonly Place[], isClosed = false): string {
  const count = places.length;
  const at = (index: number) =>
    places[isClosed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))]!;
  const beside = ([x, y]: Place, from: Place, to: Place, way: 1 | -1): Place => [
    x + (way * (to[0] - from[0])) / 6,
    y + (way * (to[1] - from[1])) / 6,
  ];
  const parts = [`M${pair(at(0))}`];
  for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
    const from = at(index);
    const to = at(index + 1);
    const leaving = beside(from, at(index - 1), to, 1);
    const arriving = beside(to, from, at(index + 2), -1);
    parts.push(`C${pair(leaving)} ${pair(arriving)} ${pair(to)}`);
  }
  return parts.join('') + (isClosed ? 'Z' : '');
}

/** How far the houses of a town go in a direction, in radians. */
export function reach([x, y]: Place, size: number, direction: number): number {
  const seed = chance(x, y) * 2 * Math.PI;
  const bulge = Math.sin(2 * direction + seed) * 0.16 + Math.sin(5 * direction + 2 * seed) * 0.08;
  return size * (1 + bulge);
}

/** The edge of a town. */
export const edge = (at: Place, size: number): Place[] =>
  Array.from({length: 24}, (_, index) => {
    const direction = (index / 24) * 2 * Math.PI;
    const far = reach(at, size, direction);
    return [at[0] + far * Math.cos(direction), at[1] + far * Math.sin(direction)];
  });
