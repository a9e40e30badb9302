import {html, nothing, type TemplateResult} from 'lit';
import type {MatrixQuestion} from '../../definition/generated/types.js';
import type {Bounds} from '../../engine/question-model.js';
import {choices} from '../../markup/choices.js';
import type {Field} from '../../markup/field.js';
import {fieldset} from '../../markup/fieldset.js';
import {numberBox} from '../../markup/number-box.js';
import type {View} from '../view.js';
import {byRoom} from './by-room.js';
import {choosingIn, eachRow, joined, type Row} from './rows.js';
import {table} from './table.js';

/** Rows under their heading, as a group that says it. */
const framed = ({say}: Field<MatrixQuestion>) =>
  function frame({heading, headingId}: Row, rows: readonly unknown[]): unknown {
    if (heading === undefined) return rows;
    return html`<div role="group" aria-labelledby=${headingId}>
      <p id=${headingId} class="matrix-heading">${say(heading)}</p>
      ${rows}
    </div>`;
  };

/** One group of choices under the other. */
function stack(field: Field<MatrixQuestion>): TemplateResult {
  const row = (one: Row): TemplateResult => {
    const choosing = choosingIn(one, field.question.mode);
    const isRadios = choosing.type === 'radio';
    return html`<div class=${one.isMarked ? 'matrix-row matrix-wrong' : 'matrix-row'}>
      <fieldset
        role=${isRadios ? 'radiogroup' : nothing}
        aria-describedby=${one.described}
        aria-required=${isRadios && one.isRequired ? 'true' : nothing}
        aria-invalid=${isRadios && one.isInvalid ? 'true' : nothing}
      >
        <legend id=${one.labelId} class="matrix-label">${one.label}</legend>
        ${one.notes}
        <div class="options">${choices(one.field, choosing)}</div>
      </fieldset>
    </div>`;
  };
  return html`<div>${eachRow(field, row, framed(field))}</div>`;
}

/** A box for each row, beside its label. */
function boxes(field: Field<MatrixQuestion & Bounds<number>>): TemplateResult {
  const {question} = field;
  const row = (one: Row): TemplateResult => {
    const {field: own, labelId, label, notes, isRequired, isInvalid, hintId} = one;
    const id = own.ids.option(0);
    return html`<div class=${one.isMarked ? 'matrix-number matrix-wrong' : 'matrix-number'}>
      <div class="matrix-words">
        <label id=${labelId} class="matrix-label" for=${id}>${label}</label>
        ${notes}
      </div>
      ${numberBox(field, {
        id,
        typed: own.typed,
        isRequired,
        isInvalid,
        described: joined([own.ids.error, hintId]) || nothing,
        answerWith: own.answerWith,
      })}
    </div>`;
  };
  return html`<div
    class=${question.layout === 'stacked' ? 'matrix-numbers matrix-stacked' : 'matrix-numbers'}
  >
    ${eachRow(field, row, framed(field))}
  </div>`;
}

/** A table where there is room for it, otherwise a group for each row (CX-03). Numbers need no columns, so no table. */
export const view: View<MatrixQuestion & Bounds<number>> = (field) => {
  const {mode, layout, rows, columns = []} = field.question;
  if (mode === 'number') return fieldset(field, boxes(field));
  if (layout === 'stacked') return fieldset(field, stack(field));
  const layouts = [() => table(field, 'beside'), () => table(field, 'above'), () => stack(field)];
  const content = [...columns, ...rows].map(({value}) => value).join();
  return fieldset(field, html`<div>${byRoom(layouts, content)}</div>`);
};
