import {css} from 'lit';

/** The controls in words, and a map whose cross can be seen on any ground. */
export const styles = css`
  .location-part {
    margin-block-end: 1em;
  }
  .location-part > .part-label {
    margin-block-end: 0.3em;
  }
  .map {
    margin-block-start: 1em;
  }
  .map p {
    margin-block: 0.4em;
  }
  .map-status,
  .map-owed {
    color: var(--_muted);
  }
  .map-owed {
    margin-block-end: 0.75em;
    font-size: 0.85em;
  }
  .map-view {
    position: relative;
    contain: strict;
    block-size: min(22em, 60vh);
    margin-block-start: 0.75em;
    overflow: hidden;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
    cursor: grab;
    user-select: none;
    /* One finger scrolls the page; two are the map's. */
    touch-action: pan-x pan-y;
  }
  .map-view:active {
    cursor: grabbing;
  }
  .map-tiles {
    position: absolute;
    inset: 0;
  }
  .map-tile,
  .map-bounds,
  .map-chosen {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    pointer-events: none;
  }
  .map-tile {
    inline-size: 256px;
    block-size: 256px;
    max-inline-size: none;
  }
  .map-bounds {
    border: 3px dashed var(--_border);
    outline: 2px solid #fff;
    outline-offset: -1px;
  }
  .map-chosen {
    border: 3px solid var(--_accent);
    border-radius: var(--_radius);
    outline: 2px solid #fff;
    background: color-mix(in srgb, var(--_accent) 25%, transparent);
  }
  .map-cross {
    position: absolute;
    inset: 0;
    inline-size: 3.75em;
    block-size: 3.75em;
    margin: auto;
    fill: none;
    stroke: #000;
    stroke-width: 3;
    stroke-linecap: round;
    pointer-events: none;
    forced-color-adjust: none;
  }
  .map-halo {
    stroke: #fff;
    stroke-width: 8;
  }
  .map-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.75em;
  }
  .map-button {
    padding-inline: 0.9em;
  }
  .point {
    margin-block-start: 1em;
    padding: 0.6em 1em;
    border-inline-start: 4px solid var(--_border);
  }
  .point p {
    margin-block: 0;
  }
  .point-words {
    font-weight: 700;
  }
  .point > .text-button {
    text-align: start;
  }
  @media (forced-colors: active) {
    .map-bounds,
    .map-chosen {
      border-color: CanvasText;
      outline-color: Canvas;
    }
  }
  @media (prefers-contrast: more) {
    .map-status,
    .map-owed {
      color: var(--_text);
    }
  }
  @media print {
    .map,
    .map-status,
    .point > .text-button {
      display: none;
    }
  }
`;
