import {britishNumber as number} from './british-number.js';
import type {PluralCategories} from './plural.js';

/** The sides of the world, seen from the equator and from Greenwich. */
type Sides = readonly [north: string, south: string, east: string, west: string];

const sides: Readonly<Record<'en' | keyof PluralCategories, Sides>> = {
  en: ['north', 'south', 'east', 'west'],
  cy: ['i’r gogledd', 'i’r de', 'i’r dwyrain', 'i’r gorllewin'],
  ar: ['شمالًا', 'جنوبًا', 'شرقًا', 'غربًا'],
  bn: ['উত্তর', 'দক্ষিণ', 'পূর্ব', 'পশ্চিম'],
  gu: ['ઉત્તર', 'દક્ષિણ', 'પૂર્વ', 'પશ્ચિમ'],
  pa: ['ਉੱਤਰ', 'ਦੱਖਣ', 'ਪੂਰਬ', 'ਪੱਛਮ'],
  pl: ['szer. pn.', 'szer. pd.', 'dł. wsch.', 'dł. zach.'],
  ro: ['nord', 'sud', 'est', 'vest'],
  so: ['waqooyi', 'koonfur', 'bari', 'galbeed'],
  uk: ['пн. ш.', 'пд. ш.', 'сх. д.', 'зх. д.'],
  ur: ['شمال', 'جنوب', 'مشرق', 'مغرب'],
  'zh-Hans': ['北', '南', '东', '西'],
};

/**
 * Where a point is, in degrees with so many decimals, in every language of the interface: 51.48° north, 3.18° west. It is
 * as a text of a document, so that whatever puts those into words does so with a point, in the form and on a server.
 */
export function degrees(
  [lon, lat]: readonly [lon: number, lat: number],
  decimals: number,
): Record<string, string> {
  const part = (value: number, side: string) => `${number(Math.abs(value), decimals)}° ${side}`;
  return Object.fromEntries(
    Object.entries(sides).map(([tag, [north, south, east, west]]) => [
      tag,
      `${part(lat, lat < 0 ? south : north)}, ${part(lon, lon < 0 ? west : east)}`,
    ]),
  );
}
