/** A place on a map, as GeoJSON has it (RFC 7946): longitude first, in degrees. */
export interface Point {
  readonly type: 'Point';
  readonly coordinates: readonly [lon: number, lat: number];
}

/** The sides of an area, in degrees. It does not reach across the 180th meridian. */
export interface Sides {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const world: Sides = {west: -180, south: -90, east: 180, north: 90};

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** What is a point, as one; undefined for anything else. A draft or a foreign client may hold anything. */
export function asPoint(value: unknown): Point | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const {type, coordinates} = value as Readonly<Record<string, unknown>>;
  if (type !== 'Point' || !Array.isArray(coordinates) || coordinates.length !== 2) return undefined;
  const [lon, lat] = coordinates as unknown[];
  return isNumber(lon) && isNumber(lat) ? {type, coordinates: [lon, lat]} : undefined;
}

// Adding nought makes nought of what is nought below zero.
const round = (degrees: number, decimals: number) => Number(degrees.toFixed(decimals)) + 0;

/** A point with no more than so many decimals of a degree. */
export const rounded = ({coordinates: [lon, lat]}: Point, decimals: number): Point => ({
  type: 'Point',
  coordinates: [round(lon, decimals), round(lat, decimals)],
});

/** Whether a point has no more than so many decimals of a degree. */
export const isRounded = ({coordinates}: Point, decimals: number): boolean =>
  coordinates.every((degrees) => round(degrees, decimals) === degrees);

/**
 * The sides within which a point is on Earth and in an area, as far as can be told when it was rounded to so many
 * decimals.
 */
export function widened(sides: Sides | undefined, decimals: number): Sides {
  if (!sides) return world;
  // Who stands just inside the border may have been rounded to just outside it. A little more, for the binary digits.
  const slack = 0.5 * 10 ** -decimals + 1e-9;
  return {
    west: Math.max(world.west, sides.west - slack),
    south: Math.max(world.south, sides.south - slack),
    east: Math.min(world.east, sides.east + slack),
    north: Math.min(world.north, sides.north + slack),
  };
}

/** Whether a point is within those sides. */
export function isInside(
  {coordinates: [lon, lat]}: Point,
  sides: Sides | undefined,
  decimals: number,
): boolean {
  const {west, south, east, north} = widened(sides, decimals);
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
