import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {LocationQuestion, Text} from '../../definition/generated/types.js';
import {directionOf} from '../../i18n/direction.js';
import type {Field} from '../../markup/field.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';
import {mapPart, tilesFor} from './map-part.js';
import {textIn, withPart} from './model.js';

type LocationField = Field<LocationQuestion>;

/** What each control in words has: its id, what names it, what describes it, and what it says of itself. */
function control(field: LocationField, part: 'area' | 'place', isFirst: boolean) {
  const {ids, error, fault, question} = field;
  const parts = fault?.['parts'] as readonly string[] | undefined;
  const isWrong = Boolean(error) && (parts?.includes(part) ?? true);
  const isOnly = question.place === false ? !tilesFor(field) : !question.areas && !tilesFor(field);
  return {
    id: isFirst ? ids.control : ids.part(part),
    labelId: ids.part(`${part}-label`),
    described: isWrong && (parts ?? isFirst) ? ids.error : nothing,
    invalid: isWrong ? 'true' : nothing,
    // Where there are several ways, none of them is required by itself.
    required: question.required && isOnly ? 'true' : nothing,
  };
}

function label({say}: LocationField, id: string, own: Text | undefined, words: string) {
  return html`<label class="part-label" for=${id}>${own === undefined ? words : say(own)}</label>`;
}

function areas(field: LocationField): unknown {
  const {question, messages, rich, typed, words, answerWith} = field;
  if (!question.areas) return nothing;
  const {id, described, invalid, required} = control(field, 'area', true);
  const chosen = textIn(typed, 'area');
  return html`<div class="location-part">
    ${label(field, id, question.areaLabel, rich.locationArea)}
    <select
      id=${id}
      class="input select"
      part="input"
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${live(question.areas.some(({value}) => value === chosen) ? chosen : '')}
      @change=${(event: Event) =>
        answerWith(withPart(typed, 'area', (event.target as HTMLSelectElement).value || undefined))}
    >
      <option value="">${messages.chooseOne}</option>
      ${question.areas.map((area) => {
        const {text, language} = words(area.label);
        return html`<option
          value=${area.value}
          lang=${language ?? nothing}
          dir=${directionOf(language) ?? nothing}
          .selected=${area.value === chosen}
        >
          ${text}
        </option>`;
      })}
    </select>
  </div>`;
}

function place(field: LocationField): unknown {
  const {question, rich, typed, answerWith} = field;
  if (question.place === false) return nothing;
  const {id, described, invalid, required} = control(field, 'place', !question.areas);
  return html`<div class="location-part">
    ${label(field, id, question.placeLabel, rich.locationPlace)}
    <input
      id=${id}
      class="input"
      part="input"
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${textIn(typed, 'place')}
      @input=${(event: Event) =>
        answerWith(withPart(typed, 'place', (event.target as HTMLInputElement).value))}
    />
  </div>`;
}

/** A list of areas and a box, which serve everybody, and a map beside them where the host page names one (CX-04). */
export const view: View<LocationQuestion> = (field) =>
  fieldset(
    field,
    html`${tilesFor(field) ? html`<p>${field.rich.locationWays}</p>` : nothing}${areas(field)}${place(
      field,
    )}${mapPart(field)}`,
  );
