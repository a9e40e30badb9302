import {css} from 'lit';

/** Native controls, drawn with borders and backgrounds that forced colours can replace. */
export const controls = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .label {
    display: block;
    margin-block-end: 0.4em;
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.35;
  }
  .label > .heading {
    margin: 0;
  }
  .heading > .label {
    font-size: inherit;
  }
  .hint,
  .option-hint,
  .divider {
    color: var(--_muted);
  }
  .hint {
    margin-block-end: 0.6em;
  }
  .input,
  .button,
  .text-button {
    min-block-size: 2.75em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .input {
    display: block;
    inline-size: 100%;
    padding: 0.45em 0.6em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
  }
  /* These stand where lines of the form begin, whichever way they run. Chromium has its own word for it. */
  input,
  .option-label {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .select,
  .sized {
    inline-size: auto;
  }
  /* None is wider than its room, however large its words. */
  .input,
  .affixed,
  .button,
  legend {
    max-inline-size: 100%;
  }
  /* WebKit lets a long option run out of its box. */
  .select {
    contain: paint;
    text-overflow: ellipsis;
  }
  .options.inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    align-items: start;
    margin-block-end: 0.3em;
  }
  .tick {
    appearance: none;
    inline-size: 2em;
    block-size: 2em;
    margin: 0.375em 0;
    font: inherit;
    border: 2px solid var(--_border);
    background: var(--_background);
    cursor: pointer;
  }
  .tick[type='radio'] {
    border-radius: 50%;
  }
  .tick[type='checkbox'] {
    border-radius: var(--_radius);
  }
  .tick:checked {
    border-color: var(--_accent);
  }
  .tick::before {
    content: '';
    display: block;
    inline-size: 100%;
    block-size: 100%;
    scale: 0;
    forced-color-adjust: none;
  }
  .tick[type='radio']::before {
    border-radius: 50%;
    background: var(--_accent);
  }
  .tick[type='radio']:checked::before {
    scale: 0.56;
  }
  .tick[type='checkbox']:checked::before {
    inline-size: 0.55em;
    block-size: 1.05em;
    margin: 0.22em auto 0;
    border: solid var(--_accent);
    border-width: 0 4px 4px 0; /* A tick is the same in every language. */
    rotate: 45deg;
    scale: 1;
  }
  .option-label {
    padding-block: calc(1.375em - 0.5lh);
    cursor: pointer;
  }
  .option-hint {
    margin-block: -0.7em 0.5em;
    margin-inline-start: 2.75em;
  }
  .option-image {
    display: block;
    margin: 0 0 0.75em;
    margin-inline-start: 2.75em;
  }
  .option-image img {
    max-inline-size: min(100%, 16em);
    border-radius: var(--_radius);
  }
  .option-heading {
    margin-block: 1em 0.25em;
  }
  .divider {
    inline-size: fit-content;
    min-inline-size: 2em;
    margin: 0 0 0.4em;
    text-align: center;
    white-space: nowrap;
  }
  .nested {
    display: block;
    margin-block: 0.25em 1em;
    margin-inline-start: 0.9em;
    padding-inline-start: 1.6em;
    border-inline-start: 4px solid var(--_border);
  }
  .part-label {
    display: block;
    margin-block-end: 0.15em;
  }
  .affixed {
    display: flex;
    align-items: stretch;
  }
  /* Gives way to a unit in words on a narrow screen. */
  .affixed > .input {
    min-inline-size: 0;
    flex-shrink: 9;
  }
  .affix {
    display: flex;
    align-items: center;
    padding-inline: 0.8em;
    border: 2px solid var(--_border);
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .affix:first-child {
    border-inline-end: 0;
  }
  .affix:last-child {
    border-inline-start: 0;
  }
  .button {
    padding: 0.55em 1.4em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 700;
    cursor: pointer;
  }
  .button:hover {
    background: color-mix(in srgb, var(--_accent) 85%, #000);
  }
  .button.secondary {
    border-color: var(--_accent);
    background: var(--_background);
    color: var(--_accent);
  }
  .button.secondary:hover {
    background: var(--_tint);
  }
  .text-button {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .text-button:hover,
  .link:hover {
    text-decoration-thickness: 3px;
  }
  .link {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible,
  .summary:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  #heading:focus {
    outline: none;
  }
`;
