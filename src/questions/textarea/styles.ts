import {css} from 'lit';
import {severalLines} from './several-lines.js';

/** The box, and the count under it. */
export const styles = css`
  ${severalLines}
  .count {
    margin-block: 0.35em 0;
    color: var(--_muted);
  }
  .count.over {
    color: var(--_error);
    font-weight: 700;
  }
  @media (prefers-contrast: more) {
    .count {
      color: var(--_text);
    }
  }
`;
