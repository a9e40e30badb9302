import type {Point} from '../point.js';

/** A place on the square that Web Mercator (EPSG:3857) makes of the Earth: 0 to 1 from west to east, from north to south. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How wide and high a tile is, in pixels. */
export const tileSize = 256;

/** How wide and high the whole Earth is at a zoom, in pixels. */
export const widthAt = (zoom: number): number => tileSize * 2 ** zoom;

/** Where a point is on the square. */
export function spotOf({coordinates: [lon, lat]}: Pick<Point, 'coordinates'>): Spot {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {x: lon / 360 + 0.5, y: 0.5 - Math.atanh(sine) / (2 * Math.PI)};
}

/** The point at a place on the square. */
export function pointAt({x, y}: Spot): Point {
  const lat = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  return {type: 'Point', coordinates: [(x - 0.5) * 360, lat]};
}

/** A place moved by so many pixels at a zoom: round the Earth, but not over its edge in the north and south. */
export function moved({x, y}: Spot, right: number, down: number, zoom: number): Spot {
  const width = widthAt(zoom);
  const east = x + right / width;
  return {x: east - Math.floor(east), y: Math.min(1, Math.max(0, y + down / width))};
}
