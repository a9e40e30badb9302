import {css} from 'lit';

/** The boxes of an address under each other; a button finds room beside the first where there is some. */
export const styles = css`
  .address-part {
    margin-block-end: 1em;
  }
  .address-town {
    max-inline-size: 24em;
  }
  .address-find {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .address-status {
    margin-block: 0 0.75em;
    color: var(--_muted);
  }
  .address-yourself {
    display: block;
    margin-block-end: 0.5em;
    text-align: start;
  }
  @media (prefers-contrast: more) {
    .address-status {
      color: var(--_text);
    }
  }
  @media print {
    .address-find > .button,
    .address-status,
    .address-found,
    .address-yourself {
      display: none;
    }
  }
`;
