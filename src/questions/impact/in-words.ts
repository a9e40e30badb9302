import type {RichMessages} from '../../i18n/rich-messages.js';
import {costOf, type Band, type Cost} from './costs.js';

/** What a change is called: more than now, less, or the same. */
export const changeIn = ({year}: Cost): 'costMore' | 'costLess' | 'costSame' =>
  year > 0 ? 'costMore' : year < 0 ? 'costLess' : 'costSame';

/** What an option costs in one band, in a sentence. With a `now`, how much more or less that is. */
export function costInWords(
  bandD: number,
  band: Band,
  now: number | undefined,
  rich: RichMessages,
): string {
  const cost = costOf(bandD, band, now);
  const change = now === undefined ? 'cost' : changeIn(cost);
  if (change === 'costSame') return rich.costSameIn(band);
  const said = (pence: number) => rich.money(change === 'cost' ? pence : Math.abs(pence));
  const [year, month, week] = [said(cost.year), said(cost.month), said(cost.week)];
  return rich[`${change}In`]({band, year, month, week});
}

/** What an option costs a year from the least of some bands to the greatest, in a sentence. */
export function rangeInWords(
  bandD: number,
  bands: readonly Band[],
  now: number | undefined,
  rich: RichMessages,
): string {
  const [least, most] = [bands[0]!, bands.at(-1)!];
  const greatest = costOf(bandD, most, now);
  const change = now === undefined ? 'cost' : changeIn(greatest);
  if (change === 'costSame') return rich.costSameInAll;
  const said = ({year}: Cost) => rich.money(change === 'cost' ? year : Math.abs(year));
  const from = said(costOf(bandD, least, now));
  return rich[`${change}Range`]({least, from, most, to: said(greatest)});
}
