import {css} from 'lit';

/** The notice that stays in view, and the button that leaves at once. */
export const standingStyles = css`
  .notice {
    margin-block-end: 1em;
    padding: 0.6em 1em;
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .set-aside {
    margin-block-end: 1.5em;
    padding: 1em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .set-aside dt {
    font-weight: 700;
  }
  .set-aside dd {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    margin: 0 0 0.75em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .notice .prose {
    margin-block-end: 0;
  }
  .quick-exit {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    padding-block: 0.25em 0.5em;
  }
  .quick-exit .hint {
    margin: 0;
  }
  .stays {
    background: var(--_background);
  }
  .exit {
    text-decoration: none;
    background: var(--_error);
    border-color: var(--_error);
    color: var(--_background);
  }
  /* Where it leaves room for the question: on a small screen it would hide what has focus (WCAG 2.4.11). */
  @media (min-height: 45em) and (min-width: 40em) {
    .stays {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    .form {
      --_scroll-margin: 9em;
    }
    .form:has(.exit):has(.notice) {
      --_scroll-margin: 13em;
    }
  }
  @media print {
    .quick-exit,
    .set-aside {
      display: none;
    }
  }
`;
