import {css} from 'lit';
import {severalLines} from '../textarea/several-lines.js';

/** The details of a contact under each other. */
export const styles = css`
  ${severalLines}
  .detail {
    margin-block-end: 1em;
  }
`;
