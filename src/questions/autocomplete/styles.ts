import {css} from 'lit';

/** The list under the box. It pushes what follows down, so that nothing is covered and nothing leaves the screen. */
export const styles = css`
  .results {
    max-block-size: min(20em, 60vh);
    margin: 0.5em 0 0;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  .result {
    min-block-size: 2.75em;
    padding: 0.6em 0.7em;
    cursor: pointer;
  }
  .result + .result {
    border-block-start: 1px solid var(--_line);
  }
  .result-heading {
    padding: 0.6em 0.7em 0.3em;
    font-weight: 700;
  }
  .result-hint {
    display: block;
    font-size: 0.9em;
  }
  .result,
  .result-heading {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .result:hover {
    background: var(--_tint);
  }
  .result[aria-selected='true'] {
    background: var(--_accent);
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .result:focus-visible {
    outline-offset: -3px;
  }
  .search-status {
    margin-block: 0.4em;
    color: var(--_muted);
  }
  .other-way {
    display: block;
    text-align: start;
  }
  .own-words {
    margin-block-start: 0.75em;
  }
  .lookup {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  .lookup > .input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
  }
  @media (forced-colors: active) {
    .result[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (prefers-contrast: more) {
    .search-status {
      color: var(--_text);
    }
  }
  @media print {
    .results,
    .search-status,
    .other-way,
    .lookup > .button {
      display: none;
    }
  }
`;
