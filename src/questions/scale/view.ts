import {html, nothing} from 'lit';
import type {ScaleQuestion, Text} from '../../definition/generated/types.js';
import {directionOf} from '../../i18n/direction.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';
import {face} from './face.js';
import {choiceIn, pointsOf, type Point} from './model.js';

/** Whether words fit a column of 7em in every language of the document, so that all are laid out alike. */
const isShort = (label: unknown): boolean =>
  typeof label === 'string'
    ? label.length <= 30 && label.split(/\s/u).every((word) => word.length <= 12)
    : Object.values(label as object).every(isShort);

/** How wide the question has to be for a row: a class of the style sheet, or none where it always is a list. */
function rowClass({points}: ScaleQuestion, count: number): string {
  if (!points) return count > 7 ? ' wide' : ' narrow';
  if (count > 5 || !points.every(({label}) => isShort(label))) return '';
  return count > 3 ? ' wide' : ' narrow';
}

/**
 * Native radios, points and other choices in one group. A scale is a list of points, or a row where there is room: the
 * words at the ends then stand once under the row, and stay in the names of the first and last point (CX-07).
 */
export const view: View<ScaleQuestion> = (field) => {
  const {ids, question, messages, words} = field;
  const points = pointsOf(question);
  const last = points.length - 1;
  const {extra = [], faces, labels} = question;
  const chosen = choiceIn(field.typed, question);

  const radio = (value: number | string, index: number) =>
    html`<input
      type="radio"
      class="tick"
      id=${ids.option(index)}
      name=${ids.control}
      value=${value}
      aria-describedby=${index === 0 && field.error ? ids.error : nothing}
      .checked=${value === chosen}
      @change=${() => field.answerWith(value)}
    />`;

  const point = ({value, label}: Point, index: number) => {
    const said = label === undefined ? undefined : words(label);
    const digits = html`<span class="scale-number" dir="ltr">${messages.number(value)}</span>`;
    return html`<div class="scale-point" part="option">
      ${faces ? face((2 * index) / last - 1) : nothing}${radio(value, index)}
      <label class="scale-label" for=${ids.option(index)}
        >${digits}${
          said
            ? html`<span class="scale-comma">, </span
                ><span
                  class="scale-words"
                  lang=${said.language ?? nothing}
                  dir=${directionOf(said.language) ?? nothing}
                  >${said.text}</span
                >`
            : nothing
        }</label
      >
    </div>`;
  };
  const other = ({value, label}: {value: string; label: Text}, index: number) =>
    html`<div class="option" part="option">
      ${radio(value, points.length + index)}
      <label class="option-label" for=${ids.option(points.length + index)}
        >${field.say(label)}</label
      >
    </div>`;

  return fieldset(
    field,
    html`<div class=${`scale${labels ? ' bare' : ''}${rowClass(question, points.length)}`}>
        <div class="scale-points">${points.map(point)}</div>
        ${
          labels
            ? html`<div class="scale-ends" aria-hidden="true">
                <span>${field.say(labels.from)}</span><span>${field.say(labels.to)}</span>
              </div>`
            : nothing
        }
      </div>
      ${extra.length ? html`<div class="scale-extra">${extra.map(other)}</div>` : nothing}`,
    {radiogroup: true},
  );
};
