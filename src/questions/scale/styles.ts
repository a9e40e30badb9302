import {css} from 'lit';

// Points side by side, each a column with its words under it.
const row = css`
  .scale-points {
    display: flex;
    gap: 0.25em;
  }
  .scale-point {
    grid-template-columns: minmax(0, 1fr);
    flex: 1 1 0;
    min-inline-size: 2.75em;
    justify-items: center;
    align-content: start;
    margin: 0;
    padding-block: 0.5em;
    padding-inline: 0.25em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .scale-point:hover {
    border-color: var(--_border);
  }
  .scale-point:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .scale-point > .tick {
    margin-block: 0;
  }
  .scale-face {
    grid-area: auto;
    inline-size: min(3em, 100%);
    margin-block-end: 0.35em;
    margin-inline: 0;
  }
  .scale-label {
    grid-column: auto;
    padding-block: 0.3em 0;
    text-align: center;
  }
  .scale-words {
    display: block;
  }
  /* Not taken away: it is part of the name. */
  .scale-comma {
    font-size: 0;
  }
  .scale.bare .scale-words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scale-ends {
    display: flex;
  }
`;

/** A list of points, or a row of them where the question is wide enough for all. */
export const styles = css`
  .scale.narrow {
    container: scale-narrow / inline-size;
  }
  .scale.wide {
    container: scale-wide / inline-size;
  }
  .scale-point {
    position: relative;
    display: grid;
    grid-template-columns: 2.75em auto minmax(0, 1fr);
    align-items: center;
    margin-block-end: 0.3em;
  }
  .scale-point > .tick {
    z-index: 1;
  }
  .scale-label {
    grid-column: 3;
    line-height: 1.4;
    cursor: pointer;
  }
  /* All of the cell is the label. */
  .scale-label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .scale-number {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .scale-face {
    grid-area: 1 / 2;
    inline-size: 2.25em;
    aspect-ratio: 1;
    margin-inline-end: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .scale-face > .eye {
    fill: currentColor;
    stroke: none;
  }
  .scale-ends {
    display: none;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.4em;
  }
  .scale-ends > :last-child {
    text-align: end;
  }
  .scale-extra {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  @container scale-narrow (min-width: 24em) {
    ${row}
  }
  @container scale-wide (min-width: 35em) {
    ${row}
  }
  @media (forced-colors: active) {
    .scale-point:has(:checked) {
      border-color: Highlight;
    }
  }
`;
