import {css} from 'lit';

/** The screens for those who key in paper: codes beside boxes as on the sheet, close together. */
export const paperStyles = css`
  .keyed {
    margin-block-end: 1.5em;
  }
  .keyed > .hint {
    margin-block-end: 0.25em;
  }
  [part='paper-counts'] {
    margin-block: 1.75em;
  }
  .keyed > .caption {
    margin-block-end: 0;
    font-weight: 700;
  }
  .keyed-line {
    margin-block-end: 0.75em;
  }
  .keyed-about {
    display: block;
    margin-block-end: 0.25em;
  }
  .keyed-code {
    color: var(--_muted);
  }
  .keyed-boxes {
    columns: 15em auto;
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  .keyed-boxes > li {
    display: flex;
    gap: 0.5em;
    padding: 0.15em 0.5em;
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  /* Seen in forced colours, too. */
  .keyed-boxes > .chosen {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .keyed-number {
    min-inline-size: 1.4em;
    font-weight: 700;
    text-align: end;
  }
  .keyed-note {
    padding-inline-start: 0.75em;
    border-inline-start: 5px solid var(--_line);
    margin-block: 0.5em;
  }
  label.keyed-beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  label.keyed-beside > select {
    max-inline-size: 100%;
    inline-size: auto;
  }
  .keyed-who {
    display: block;
    color: var(--_muted);
  }
  .paper-list > li {
    margin-block-end: 0.75em;
  }
  .paper-list p {
    margin-block-end: 0.35em;
  }
`;
