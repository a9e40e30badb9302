import {css} from 'lit';

/** The details of a contact under each other. */
export const styles = css`
  .detail {
    margin-block-end: 1em;
  }
`;
