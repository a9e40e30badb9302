import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {
  CheckboxesQuestion,
  MatrixQuestion,
  MatrixRow,
  Text,
} from '../../definition/generated/types.js';
import type {Choosing} from '../../markup/choices.js';
import type {Field} from '../../markup/field.js';
import {grouped} from '../../markup/grouped.js';
import {labelWords} from '../../markup/label-words.js';
import {atKey, isBlank, isByKey} from '../by-key.js';
import {choose} from '../checkboxes/view.js';
import {requiredRows} from './model.js';

/** One row of a matrix, as it is drawn in any layout. */
export interface Row {
  readonly value: string;
  /** What stands above the row and those after it, and its id; in a table the first of them is described by it. */
  readonly heading: Text | undefined;
  readonly headingId: string;
  /**
   * The row as a question of its own, whose options are the columns. Its id of an error is the ids of all that is wrong,
   * or empty: its first control is described by them, since Orca 43 says nothing of what describes a group.
   */
  readonly field: Field<CheckboxesQuestion>;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  /** Whether it looks wrong, too. Where any row will do, the error alone does, and its words. */
  readonly isMarked: boolean;
  readonly labelId: string;
  readonly label: unknown;
  /** What stands under the label. */
  readonly notes: unknown;
  readonly described: unknown;
  readonly hintId: string | undefined;
}

/** Ids as an attribute names them. */
export const joined = (ids: readonly unknown[]): string => ids.filter(Boolean).join(' ');

/** The rows with what they hold, whether they are wrong, and their ids. The first control has the bare one. */
function rowsOf(field: Field<MatrixQuestion>): Row[] {
  const {ids, question, typed, error, fault, rich, say} = field;
  const {name, rows, columns = []} = question;
  const mustBe = requiredRows(question);
  const parts = fault?.['parts'] as readonly string[] | undefined;
  const wrong = parts ?? (mustBe.length ? mustBe : rows).map(({value}) => value);
  const ledTo = parts?.[0];
  // What is missing is told row by row, as long as it is; what is wrong is told once, above.
  const isMissing = fault?.['partLabel'] === undefined;
  return rows.map((row, index): Row => {
    // The id of a row stays with it when another language sorts it elsewhere.
    const {value, label, hint, heading, at = index} = row as MatrixRow & {readonly at?: number};
    const cell = atKey(typed, value);
    const control = at === 0 ? ids.control : ids.part(value);
    // A colon or a slash is in no row's value, so that these ids are never those of a row's first control.
    const labelId = ids.part(`${value}:label`);
    const noteId = ids.part(`${value}:note`);
    const isRequired = mustBe.includes(row);
    const isWrong = Boolean(error) && wrong.includes(value);
    const isInvalid = isWrong && (!isMissing || isBlank(cell));
    const isUnanswered = isInvalid && isMissing && isRequired;
    const isLedTo = isInvalid && (ledTo === undefined ? at === 0 : ledTo === value);
    const hintId = hint === undefined ? undefined : ids.part(`${value}:hint`);
    const faults = [isInvalid && !isMissing && ids.error, isUnanswered && noteId];
    const own: Field<CheckboxesQuestion> = {
      ...field,
      question: {name, type: 'checkboxes', label, options: columns},
      typed: cell,
      error: isInvalid ? error : undefined,
      ids: {
        ...ids,
        error: joined([isLedTo && isMissing && ids.error, ...faults]),
        control: `${ids.control}/${value}`,
        option: (at) => (at === 0 ? control : ids.part(`${value}/${columns[at]!.value}`)),
      },
      answerWith: (now) =>
        field.answerWith({...(isByKey(field.typed) ? field.typed : {}), [value]: now}),
      nested: () => undefined,
    };
    return {
      value,
      heading,
      headingId: ids.part(`${value}:heading`),
      field: own,
      isRequired,
      isInvalid,
      isMarked: isInvalid && (isRequired || !isMissing),
      labelId,
      // Where every row is optional, the question says it, and where any one will do, no single row is.
      label: labelWords({...field, question: {label, required: isRequired || !mustBe.length}}),
      notes: html`${
        hint === undefined
          ? nothing
          : html`<div id=${hintId} class="matrix-hint" part="hint">${say(hint)}</div>`
      }${isUnanswered ? html`<div id=${noteId} class="matrix-note">${rich.rowUnanswered}</div>` : nothing}`,
      described: joined([...faults, hintId]) || nothing,
      hintId,
    };
  });
}

/** How the controls of a row behave. */
export function choosingIn({field}: Row, mode: MatrixQuestion['mode']): Choosing {
  const {typed} = field;
  return mode === 'several'
    ? {
        type: 'checkbox',
        isChosen: ({value}) => Array.isArray(typed) && typed.includes(value),
        choose: (option, chosen) => choose(field, option, chosen),
      }
    : {
        type: 'radio',
        isChosen: ({value}) => value === typed,
        choose: ({value}) => field.answerWith(value),
      };
}

/**
 * Every row, drawn anew when another one takes its place: radios that change their name would clear each other.
 * `frame` draws the rows under a heading, which their first one has; `headingId` is its id.
 */
export const eachRow = (
  field: Field<MatrixQuestion>,
  draw: (row: Row, headingId: string | undefined) => unknown,
  frame: (first: Row, rows: readonly unknown[]) => unknown,
): unknown[] =>
  grouped(rowsOf(field)).map((rows) => {
    const first = rows[0]!;
    const headingId = first.heading === undefined ? undefined : first.headingId;
    return frame(
      first,
      rows.map((row) => keyed(row.value, draw(row, headingId))),
    );
  });
