import {css} from 'lit';

/**
 * Two lists of items. What belongs to an item stands in one row where there is room, and in up to three where not: by
 * the width of the window, since Chromium (156) may leave a container that is asked for its size in a fieldset empty.
 */
export const styles = css`
  .rank-words .option-image {
    margin: 0.4em 0 0;
  }
  .rank-how {
    margin-block-end: 0.6em;
  }
  .rank-list {
    margin-block-end: 1em;
    padding: 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .rank-title {
    margin-block-end: 0.4em;
    font-weight: 700;
  }
  .rank-none {
    margin-block-end: 0.4em;
    color: var(--_muted);
  }
  .rank-items {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rank-item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    background: var(--_background);
  }
  .rank-position {
    grid-area: select;
    inline-size: min(10.5em, 100%);
    padding-inline: 0.4em;
  }
  .rank-words {
    grid-area: words;
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .rank-label {
    font-weight: 700;
  }
  .rank-hint {
    color: var(--_muted);
  }
  .rank-buttons {
    grid-area: buttons;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .rank-button {
    padding: 0.3em 0.6em;
    font-weight: 400;
    line-height: 1.25;
  }
  .rank-button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  .rank-button[aria-disabled='true']:hover {
    background: var(--_background);
  }
  .rank-grip {
    grid-area: grip;
    margin-inline-start: auto;
    justify-content: end;
    display: flex;
    align-items: center;
    inline-size: 2em;
    block-size: 2.75em;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .rank-dots {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .rank-dragged {
    outline: 2px dashed var(--_accent);
    background: var(--_tint);
    cursor: grabbing;
  }
  .rank-item.rank-here {
    border-block-start: 4px solid var(--_accent);
  }
  .rank-list.rank-here {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
  }
  .rank-item :is(select, button) {
    scroll-margin-block: calc(var(--_scroll-margin) + 1em) 1em;
  }
  @media (max-width: 45em) {
    .rank-item {
      display: grid;
      grid-template:
        'words words grip' auto
        'select buttons buttons' auto / auto minmax(0, 1fr) auto;
    }
  }
  @media (max-width: 34em) {
    .rank-item {
      grid-template:
        'words words' auto
        'select grip' auto
        'buttons buttons' auto / minmax(0, 1fr) auto;
    }
  }
  @media (forced-colors: active) {
    .rank-button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media (prefers-contrast: more) {
    .rank-hint,
    .rank-none {
      color: var(--_text);
    }
  }
  @media print {
    .rank-buttons,
    .rank-grip {
      display: none;
    }
    .rank-item {
      break-inside: avoid;
    }
  }
`;
