import {html, nothing, type TemplateResult} from 'lit';
import type {ImpactOption, ImpactQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import {costOf, type Band} from './costs.js';
import {changeIn} from './in-words.js';

const columns = 4;

/**
 * What every option that has a cost would cost in these bands: a body of rows for each option, a row for each band.
 * More or less is said once, at the option: amounts stand under each other without words between them.
 */
export function table(field: Field<ImpactQuestion>, bands: readonly Band[]): TemplateResult {
  const {ids, question, rich, say} = field;
  const {options, bandDNow: now} = question;
  const periods = [
    ['year', rich.costYear],
    ['month', rich.costMonth],
    ['week', rich.costWeek],
  ] as const;
  // A colon is in no option's value, so that these ids are nobody else's.
  const column = (period: string) => ids.part(`:${period}`);
  const body = ({value, label, bandD}: ImpactOption) => {
    if (bandD === undefined) return [];
    const head = ids.part(`${value}:cost`);
    const costs = bands.map((band) => [band, costOf(bandD, band, now)] as const);
    const change = now === undefined ? undefined : changeIn(costs.at(-1)![1]);
    const row = ([band, cost]: (typeof costs)[number]) => {
      const own = `${head}:${band}`;
      // A head in a row of its own is the head of no cell that does not say so.
      return html`<tr>
        <th id=${own} scope="row">${rich.bandName(band)}</th>
        ${periods.map(
          ([period]) =>
            html`<td headers=${`${head} ${own} ${column(period)}`}>
              ${rich.money(now === undefined ? cost[period] : Math.abs(cost[period]))}
            </td>`,
        )}
      </tr>`;
    };
    const isSame = change === 'costSame';
    return html`<tbody>
      <tr>
        <th id=${head} class="impact-option" scope="rowgroup" colspan=${columns}>
          ${say(label)}${
            change && !isSame
              ? html`${' '}<span class="impact-change">${rich[change]}</span>`
              : nothing
          }
        </th>
      </tr>
      ${
        isSame
          ? html`<tr>
              <td class="impact-same" headers=${head} colspan=${columns}>${rich.costSame}</td>
            </tr>`
          : costs.map(row)
      }
    </tbody>`;
  };
  return html`<table class="impact-table">
    <caption>
      ${bands.length === 1 ? rich.costCaption(bands[0]!) : rich.costCaptionAll}
    </caption>
    <thead>
      <tr>
        <th scope="col">${rich.bandHead}</th>
        ${periods.map(([period, words]) => html`<th id=${column(period)} scope="col">${words}</th>`)}
      </tr>
    </thead>
    ${options.map(body)}
  </table>`;
}
