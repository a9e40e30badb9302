import {css} from 'lit';

/** The native input lies over a button in the form’s own language: what browsers write beside it is in theirs. */
export const styles = css`
  .file-rules {
    margin-block: 0 0.6em;
    color: var(--_muted);
  }
  .file-way {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .file-button {
    display: block;
  }
  .file-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border: 2px solid var(--_border);
    font-size: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file-input::file-selector-button {
    cursor: pointer;
  }
  .file-way:hover > .file-button {
    background: var(--_tint);
  }
  .file-way:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .files {
    margin: 1em 0 0;
    padding: 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .file.unsent {
    padding-inline-start: 0.9em;
    border-inline-start: 5px solid var(--_error);
  }
  .file-words {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .file-words > p {
    margin: 0;
  }
  .file-name {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .file-size {
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  .file.unsent .file-state {
    color: var(--_error);
  }
  .file-progress {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    block-size: 0.75em;
    margin-block: 0.3em;
    accent-color: var(--_accent);
  }
  .file-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  @media (prefers-contrast: more) {
    .file-rules,
    .file-size {
      color: var(--_text);
    }
  }
  @media print {
    .file-way,
    .file-buttons,
    .file-progress {
      display: none;
    }
  }
`;
