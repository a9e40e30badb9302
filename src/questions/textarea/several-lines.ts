import {css} from 'lit';

/** A box for several lines. */
export const severalLines = css`
  textarea.input {
    resize: vertical;
  }
  /* All that was written, not what the box has room for. */
  @media print {
    textarea.input {
      field-sizing: content;
    }
  }
`;
