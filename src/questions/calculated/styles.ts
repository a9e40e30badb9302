import {css} from 'lit';

/** What a calculated number looks like: a line that stands apart from what is asked. */
export const styles = css`
  .calculated {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    /* Beside its label, where a magnifier finds it. */
    gap: 0.2em 0.8em;
    margin: 0;
    padding-block: 0.7em;
    padding-inline: 1em;
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .calculated .label {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .calculated-value {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .calculated-none {
    color: var(--_muted);
  }
  @media (prefers-contrast: more) {
    .calculated-none {
      color: var(--_text);
    }
  }
`;
