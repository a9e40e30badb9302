import {html, nothing, type TemplateResult} from 'lit';
import type {MatrixColumn, MatrixQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import {choosingIn, eachRow, type Row} from './rows.js';

const columnId = ({ids}: Field<MatrixQuestion>, {value}: MatrixColumn) => ids.part(`:${value}`);
const headId = ({labelId}: Row) => `${labelId}:head`;

/**
 * A table with a header for each row and column, where `head` says where the row's is: beside its controls, or above
 * them. The controls of a row stand in one cell that spans the columns: a group of them in a row of cells takes the
 * table apart in Chromium and Firefox.
 */
export function table(field: Field<MatrixQuestion>, head: 'beside' | 'above'): TemplateResult {
  const {ids, question, rich, say} = field;
  const {mode, columns = []} = question;
  const isBeside = head === 'beside';
  const controls = (row: Row, headingId: string | undefined): TemplateResult => {
    const {type, isChosen, choose: take} = choosingIn(row, mode);
    const isRadios = type === 'radio';
    const cells = columns.map(
      (column, index) =>
        html`<label class="matrix-cell">
          <input
            type=${type}
            class="tick"
            id=${row.field.ids.option(index)}
            name=${row.field.ids.control}
            value=${column.value}
            aria-labelledby=${`${row.labelId} ${columnId(field, column)}`}
            aria-invalid=${!isRadios && row.isInvalid ? 'true' : nothing}
            aria-describedby=${(index === 0 && row.field.ids.error) || nothing}
            .checked=${isChosen(column)}
            @change=${(event: Event) => take(column, (event.target as HTMLInputElement).checked)}
          />
        </label>`,
    );
    // A head in a row of its own is the head of no cell that does not say so.
    const isImplied = isBeside && headingId === undefined;
    const heads = [
      ...(headingId === undefined ? [] : [headingId]),
      headId(row),
      ...columns.map((column) => columnId(field, column)),
    ];
    const described = [row.heading && row.headingId, row.described].filter(
      (id) => typeof id === 'string',
    );
    return html`<td colspan=${columns.length} headers=${isImplied ? nothing : heads.join(' ')}>
      <div
        class="matrix-cells"
        role=${isRadios ? 'radiogroup' : 'group'}
        aria-labelledby=${row.labelId}
        aria-describedby=${described.join(' ') || nothing}
        aria-required=${isRadios && row.isRequired ? 'true' : nothing}
        aria-invalid=${isRadios && row.isInvalid ? 'true' : nothing}
      >
        ${cells}
      </div>
    </td>`;
  };
  const words = ({labelId, label, notes}: Row) =>
    html`<div id=${labelId} class="matrix-label">${label}</div>
      ${notes}`;
  const beside = (row: Row, headingId: string | undefined) =>
    html`<tr class=${row.isMarked ? 'matrix-wrong' : ''}>
      <th id=${headId(row)} scope="row">${words(row)}</th>
      ${controls(row, headingId)}
    </tr>`;
  const above = (row: Row, headingId: string | undefined) =>
    html`<tbody class=${row.isMarked ? 'matrix-wrong' : ''}>
      <tr>
        <th id=${headId(row)} scope="rowgroup" colspan=${columns.length}>${words(row)}</th>
      </tr>
      <tr>
        ${controls(row, headingId)}
      </tr>
    </tbody>`;
  const headed = ({heading, headingId}: Row) =>
    heading === undefined
      ? nothing
      : html`<tr>
          <th
            id=${headingId}
            class="matrix-heading"
            scope="rowgroup"
            colspan=${columns.length + (isBeside ? 1 : 0)}
          >
            <div>${say(heading)}</div>
          </th>
        </tr>`;
  const group = (first: Row, rows: readonly unknown[]) => {
    if (isBeside)
      return html`<tbody>
        ${headed(first)}${rows}
      </tbody>`;
    return first.heading === undefined
      ? rows
      : [
          html`<tbody>
            ${headed(first)}
          </tbody>`,
          rows,
        ];
  };
  return html`<table class=${`matrix-table matrix-${head}`} aria-labelledby=${ids.label}>
    <colgroup>
      ${isBeside ? html`<col class=${columns.length > 4 ? 'matrix-narrow' : 'matrix-wide'} />` : nothing}
      <col span=${columns.length} />
    </colgroup>
    <thead>
      <tr>
        ${
          isBeside
            ? html`<th scope="col"><span class="visually-hidden">${rich.matrixItem}</span></th>`
            : nothing
        }
        ${columns.map(
          (column) =>
            html`<th id=${columnId(field, column)} scope="col">
              <div>${say(column.label)}</div>
            </th>`,
        )}
      </tr>
    </thead>
    ${eachRow(field, isBeside ? beside : above, group)}
  </table>`;
}
