import {css} from 'lit';

/** The boxes of a date side by side. */
export const styles = css`
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
  }
`;
