import {css} from 'lit';

/** What a matrix looks like: a table, a stack of groups, or boxes beside their labels. */
export const styles = css`
  .matrix-table {
    inline-size: 100%;
    /* Columns of one width: a wider one would look like the better answer. */
    table-layout: fixed;
    border-spacing: 0;
  }
  .matrix-wide {
    inline-size: 34%;
  }
  .matrix-narrow {
    inline-size: 28%;
  }
  .matrix-table th {
    font-weight: 400;
    /* A word that does not fit shows that there is no room for the table. */
    overflow-wrap: normal;
  }
  .matrix-table thead th {
    padding: 0.4em 0.3em;
    border-block-end: 2px solid var(--_border);
    background: var(--_background);
    font-size: 0.9em;
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    vertical-align: bottom;
  }
  .matrix-table tbody th,
  .matrix-table td {
    border-block-end: 1px solid var(--_line);
  }
  .matrix-table tbody th {
    padding-block: 0.75em;
    padding-inline: 0 0.75em;
    text-align: start;
    vertical-align: middle;
  }
  .matrix-above th[colspan] {
    padding-block: 0.75em 0.1em;
    padding-inline-end: 0;
    border: 0;
  }
  .matrix-table td {
    position: relative;
    block-size: 3.25em;
    padding: 0;
  }
  /* As high as the row, however many lines its header has. */
  .matrix-cells {
    position: absolute;
    inset: 0;
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .matrix-cell {
    display: flex;
    align-items: center;
    justify-content: center;
    cursor: pointer;
  }
  .matrix-cell:hover,
  .matrix-cell:has(:checked) {
    background: var(--_tint);
  }
  .matrix-cell > .tick {
    margin: 0;
  }
  .matrix-heading {
    margin-block: 1.25em 0.5em;
    font-weight: 700;
  }
  .matrix-table tbody .matrix-heading {
    padding-block: 1.25em 0.4em;
    font-weight: 700;
  }
  .matrix-row {
    margin-block-end: 1em;
    padding: 0.8em 1em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .matrix-row .matrix-label {
    margin-block-end: 0.3em;
    font-weight: 700;
  }
  .matrix-hint {
    color: var(--_muted);
  }
  .matrix-note {
    margin-block-end: 0.2em;
    color: var(--_error);
    font-weight: 700;
  }
  .matrix-number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 1.5em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .matrix-words {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .matrix-stacked > .matrix-number {
    display: block;
  }
  .matrix-stacked .affixed {
    margin-block-start: 0.4em;
  }
  .matrix-row.matrix-wrong,
  .matrix-number.matrix-wrong,
  .matrix-table .matrix-wrong th {
    padding-inline-start: 0.8em;
    border-inline-start: 5px solid var(--_error);
  }
  /* The head of a long table stays in sight, and what has focus stays below it. */
  @media screen and (min-height: 30em) {
    .matrix-table thead th {
      position: sticky;
      inset-block-start: var(--dweud-scroll-margin, 0px);
      z-index: 1;
    }
    .matrix-table .tick {
      scroll-margin-block: calc(var(--_scroll-margin) + 7em) 1em;
    }
  }
  @media (prefers-contrast: more) {
    .matrix-hint {
      color: var(--_text);
    }
  }
  @media print {
    .matrix-table tr,
    .matrix-above tbody,
    .matrix-row,
    .matrix-number {
      break-inside: avoid;
    }
  }
`;
