import {css} from 'lit';

/** What a form says of its draft. */
export const draftStyles = css`
  .draft .buttons {
    margin-block: 0.5em 0;
  }
  .draft .text-button {
    text-align: start;
  }
  .draft p {
    margin-block: 0 0.5em;
  }
  @media print {
    .draft {
      display: none;
    }
  }
`;
