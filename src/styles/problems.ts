import {css} from 'lit';

/** What is only seen once answers have been judged: where something is wrong. */
export const problems = css`
  .error {
    margin-block-end: 0.6em;
    color: var(--_error);
    font-weight: 700;
  }
  .question:has(> fieldset > .error),
  .question:has(> .error),
  .nested:has(> .error) {
    padding-inline-start: 1em;
    border-inline-start: 5px solid var(--_error);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_error);
    border-width: 3px;
  }
  .summary-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .summary-list a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_error);
    font-weight: 700;
    text-underline-offset: 0.15em;
  }
`;
