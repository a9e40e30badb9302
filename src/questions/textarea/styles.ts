import {css} from 'lit';

/** The count under a box. */
export const styles = css`
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
