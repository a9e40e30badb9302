import {css} from 'lit';

/** What costs look like: a select for the band with a table under it, and a sentence under each option. */
export const styles = css`
  .impact-costs {
    margin-block: 0.75em 1.25em;
    padding-block: 0.9em;
    border-block: 1px solid var(--_line);
  }
  .impact-table {
    inline-size: 100%;
    /* Of a width that does not depend on the band: nothing jumps when another one is picked. */
    table-layout: fixed;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  * + .impact-table {
    margin-block-start: 1.1em;
  }
  .impact-table caption {
    margin-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .impact-table :is(th, td) {
    padding-block: 0.25em;
    padding-inline: 0 0.4em;
    font-weight: 400;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .impact-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .impact-table th:first-child {
    inline-size: 20%;
    text-align: start;
  }
  .impact-table th:nth-child(2) {
    inline-size: 29%;
  }
  .impact-table thead th {
    border-block-end: 2px solid var(--_border);
    /* On the narrowest screens, room for the longest word: blwyddyn, wythnos. */
    font-size: clamp(0.75em, 4vw, 0.9em);
    font-weight: 700;
    line-height: 1.3;
    vertical-align: bottom;
  }
  .impact-table tbody tr:last-child > * {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .impact-table tbody:last-child tr:last-child > * {
    border: 0;
  }
  .impact-table .impact-option {
    padding-block-start: 0.6em;
    font-weight: 700;
  }
  .impact-table .impact-same {
    text-align: start;
  }
  .impact-change {
    display: block;
    font-weight: 400;
  }
  .impact-cost {
    display: block;
    color: var(--_text);
  }
  @media print {
    .impact-table tbody {
      break-inside: avoid;
    }
  }
`;
