import type {FoundAddress} from '../src/markup/services.js';
import type {Both} from './listing.js';

/** Houses of a street that somebody might look for, in postcodes beyond those in use. */
const streets: Readonly<
  Record<string, {readonly street: Both; readonly town: Both; readonly houses: readonly string[]}>
> = {
  'LL99 1AA': {
    street: {en: 'Station Road', cy: 'Heol yr Orsaf'},
    town: {en: 'Kilvane', cy: 'Cilfaen'},
    houses: ['1', '3', '5', '7'],
  },
  'LL99 2BB': {
    street: {en: 'Harbour Street', cy: 'Stryd yr Harbwr'},
    town: {en: 'New Harbour', cy: 'Porth Newydd'},
    houses: ['12', '14', '16'],
  },
  'LL99 3CC': {
    street: {en: 'Mill Lane', cy: 'Lôn y Felin'},
    town: {en: 'Three Wells', cy: 'Tair Ffynnon'},
    houses: ['2'],
  },
};

/** The addresses of a postcode in a language; none where nobody has invented any. */
export function addressesAt(postcode: string, language: string): readonly FoundAddress[] {
  const found = Object.hasOwn(streets, postcode) ? streets[postcode] : undefined;
  const spoken = language === 'cy' ? 'cy' : 'en';
  return (found?.houses ?? []).map((house) => ({
    line1: `${house} ${found!.street[spoken]}`,
    town: found!.town[spoken],
    postcode,
  }));
}
