import type {FoundAddress} from '../../markup/services.js';
import {plain} from '../plain.js';
import {isAddress, textAt} from './model.js';

/** How many addresses are taken: no postcode has as many. */
const most = 500;

const asFound = (given: unknown): FoundAddress => {
  const at = (part: Parameters<typeof textAt>[1]) => plain(textAt(given, part)).trim();
  const [line2, county, postcode] = [at('line2'), at('county'), at('postcode')];
  return {
    line1: at('line1'),
    ...(line2 && {line2}),
    town: at('town'),
    ...(county && {county}),
    ...(postcode && {postcode}),
  };
};

/** What a lookup gave, as far as it can be used; undefined when that is nothing. A host may give anything. */
export function usable(given: unknown): readonly FoundAddress[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const found = given.slice(0, most).filter(isAddress).map(asFound);
  return given.length && !found.length ? undefined : found;
}
