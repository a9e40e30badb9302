import {html, nothing, type TemplateResult} from 'lit';
import type {ImpactOption, ImpactQuestion} from '../../definition/generated/types.js';
import {choices} from '../../markup/choices.js';
import type {Field} from '../../markup/field.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';
import {bandPicked, type Picked} from './band-picked.js';
import {bandsOf, type Band} from './costs.js';
import {costInWords, rangeInWords} from './in-words.js';
import {table} from './table.js';

/** The band that an earlier question was answered with: a letter, or what ends in one. */
function bandGiven({band, nation}: ImpactQuestion): Picked {
  // As it is asked, a question has the answer in place of the reference.
  const answer: unknown = band;
  if (typeof answer !== 'string') return undefined;
  const letter = /(?:^|_|-|band)([a-i])$/i.exec(answer)?.[1]?.toUpperCase();
  return bandsOf(nation).find((one) => one === letter) ?? 'unknown';
}

/** A native select for the band. What is picked stays here, and says so. */
function bandSelect(
  {ids, question, rich}: Field<ImpactQuestion>,
  picked: Picked,
  pick: (band: Picked) => void,
): TemplateResult {
  const [control, hint] = [ids.part(':band'), ids.part(':band-hint')];
  const option = (value: string, words: string) =>
    html`<option value=${value} .selected=${value === (picked ?? '')}>${words}</option>`;
  return html`<label class="label" for=${control}>${rich.bandLabel}</label>
    <div id=${hint} class="hint">${rich.bandHint}</div>
    <select
      id=${control}
      class="input select"
      autocomplete="off"
      aria-describedby=${hint}
      @change=${(event: Event) =>
        pick(((event.target as HTMLSelectElement).value || undefined) as Picked)}
    >
      ${option('', rich.bandChoose)}
      ${bandsOf(question.nation).map((band) => option(band, rich.bandName(band)))}
      ${option('unknown', rich.bandUnknown)}
    </select>`;
}

/** Radios, each with what it would cost under it, and the same in a table once the band is known or known not to be. */
export const view: View<ImpactQuestion> = (field) => {
  const {question, rich, say, announce} = field;
  const {nation, bandDNow: now} = question;
  const bands = bandsOf(nation);
  const given = bandGiven(question);
  const draw = (picked: Picked, pick: (band: Picked) => void): TemplateResult => {
    const known = given ?? picked;
    const band = bands.find((one) => one === known);
    const cost = (bandD: number) =>
      band ? costInWords(bandD, band, now, rich) : rangeInWords(bandD, bands, now, rich);
    const noteOf = ({hint, bandD}: ImpactOption) => {
      if (bandD === undefined) return hint && say(hint);
      const words = html`<span class="impact-cost">${cost(bandD)}</span>`;
      // A space between them, or the description runs them together.
      return hint === undefined ? words : html`${say(hint)}${' '}${words}`;
    };
    const shown: readonly Band[] | undefined = band ? [band] : known && bands;
    return fieldset(
      field,
      html`<div class="impact-costs">
          ${
            given === undefined
              ? bandSelect(field, picked, (taken) => {
                  pick(taken);
                  const one = bands.find((other) => other === taken);
                  if (taken) announce(one ? rich.costsShown(one) : rich.costsShownAll);
                })
              : nothing
          }
          ${shown ? table(field, shown) : nothing}
        </div>
        <div class="options">
          ${choices(field, {
            type: 'radio',
            isChosen: ({value}) => value === field.typed,
            choose: ({value}) => field.answerWith(value),
            noteOf,
          })}
        </div>`,
      {radiogroup: true},
    );
  };
  return html`${bandPicked(draw)}`;
};
