import {css} from 'lit';
import {problems} from './problems.js';

/** What is only seen once somebody has answered: what is wrong, the answers in a list, and the confirmation. */
export const endingStyles = css`
  ${problems}
  #next[aria-disabled='true'] {
    cursor: progress;
  }
  .panel {
    margin-block-end: 1.5em;
    padding: 1.5em;
    border: 3px solid var(--_success);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_success) 7%, var(--_background));
  }
  .reference {
    font-size: 1.5em;
    letter-spacing: 0.05em;
  }
  .answers {
    margin: 0;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) auto;
    align-items: baseline;
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .row:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .row dt {
    font-weight: 700;
  }
  .row dd {
    margin: 0;
  }
  /* An answer stands where lines of the form begin, whichever way it runs. Chromium has its own word for it. */
  .row dt,
  .row dd {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .row dd p {
    margin: 0;
    white-space: pre-wrap;
  }
  .row dd p:empty {
    block-size: 0.75em;
  }
  .row .none {
    color: var(--_muted);
  }
  .section .section {
    margin-block: 1.25em;
  }
  .section .section > .heading {
    font-size: 1.1em;
  }
  .row .text-button {
    min-block-size: 1.75em;
    min-inline-size: 1.75em;
    padding: 0;
  }
  .panel > :last-child,
  .inset > :last-child {
    margin-block-end: 0;
  }
  @media (max-width: 40em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .row dt {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .row,
    .panel {
      break-inside: avoid;
    }
    .change,
    .section:has(> .buttons) {
      display: none;
    }
  }
`;
