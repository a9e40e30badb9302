import {britishNumber as number} from './british-number.js';

/** A side of the world, seen from the equator or from Greenwich. */
type Side = 'north' | 'south' | 'east' | 'west';

// As a text of a document, so that whatever puts those into words does so with a point, in the form and on a server.
const sides: Readonly<Record<'en' | 'cy', Readonly<Record<Side, string>>>> = {
  en: {north: 'north', south: 'south', east: 'east', west: 'west'},
  cy: {north: 'i’r gogledd', south: 'i’r de', east: 'i’r dwyrain', west: 'i’r gorllewin'},
};

/** Where a point is, in degrees with so many decimals, in every language of the interface: 51.48° north, 3.18° west. */
export function degrees(
  [lon, lat]: readonly [lon: number, lat: number],
  decimals: number,
): Record<'en' | 'cy', string> {
  const inWords = (words: Readonly<Record<Side, string>>) => {
    const part = (value: number, side: Side) =>
      `${number(Math.abs(value), decimals)}° ${words[side]}`;
    return `${part(lat, lat < 0 ? 'south' : 'north')}, ${part(lon, lon < 0 ? 'west' : 'east')}`;
  };
  return {en: inWords(sides.en), cy: inWords(sides.cy)};
}
