import {css} from 'lit';

/** A box beside each label, a bar under both, and what remains above all of them. */
export const styles = css`
  .share-words .option-image {
    margin: 0.4em 0 0;
  }
  .share-rule {
    margin-block-end: 0.3em;
  }
  .share-left {
    margin-block-end: 0.4em;
    padding: 0.4em 0.6em;
    border-inline-start: 5px solid var(--_accent);
    background: var(--_tint);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .share-over {
    border-color: var(--_error);
    background: var(--_background);
    color: var(--_error);
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1.5em;
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
  }
  .share-words {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .share-label {
    font-weight: 700;
  }
  .share-hint {
    color: var(--_muted);
  }
  .share-bar {
    flex: 1 0 100%;
    block-size: 0.4em;
    background: var(--_line);
    fill: var(--_accent);
  }
  .share-bar:dir(rtl) {
    scale: -1 1;
  }
  /* What remains stays in sight, and what has focus stays below it. */
  @media screen and (min-height: 30em) {
    .share-left {
      position: sticky;
      inset-block-start: var(--dweud-scroll-margin, 0px);
      z-index: 1;
    }
    .share .input {
      scroll-margin-block: calc(var(--_scroll-margin) + 5em) 1em;
    }
  }
  @media (forced-colors: active) {
    .share-bar {
      background: Canvas;
      fill: CanvasText;
      outline: 1px solid CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    .share-hint {
      color: var(--_text);
    }
  }
  @media print {
    .share {
      break-inside: avoid;
    }
  }
`;
