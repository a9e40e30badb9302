import {css} from 'lit';

/** The form as a page: its column, headings, lists and panels. */
export const layout = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The host's styles reach what is slotted, and win over ours unless ours are important. */
  ::slotted([slot='dweud-status']) {
    all: initial !important;
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
  /* Not on the host: a page's "*" would win there. */
  .form {
    font-family: var(--dweud-font-family, inherit);
    /* Never below 16px: some phones zoom into a smaller box, and some themes set a small root. */
    font-size: var(--dweud-font-size, max(1em, 16px));
    font-weight: 400;
    font-style: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    color: var(--_text);
    max-inline-size: var(--dweud-width, 44em);
    padding: clamp(1em, 4vw, 2em);
    background: var(--_background);
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 1.5em;
    margin-block-end: 1em;
  }
  .languages ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .languages li {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .languages [aria-current] {
    font-weight: 700;
  }
  .back::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border: solid currentColor;
    border-width: 0 0 2px 2px; /* Turned for the other direction. */
    rotate: 45deg;
  }
  .back:dir(rtl)::before {
    rotate: 225deg;
  }
  .caption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    margin: 0 0 0.25em;
    color: var(--_muted);
  }
  .heading {
    margin: 0 0 0.6em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  #heading,
  .label > .heading {
    font-size: clamp(1.5em, 1.2em + 1.5vw, 1.9em);
  }
  #heading,
  .summary,
  .question,
  .nested {
    scroll-margin-block-start: var(--_scroll-margin);
  }
  p,
  .prose,
  .list {
    margin: 0 0 1em;
  }
  .prose > :last-child,
  .summary > :last-child {
    margin-block-end: 0;
  }
  .list {
    padding-inline-start: 1.4em;
  }
  .list li {
    margin-block-end: 0.35em;
  }
  .lead {
    font-size: 1.1em;
    font-weight: 700;
  }
  .section {
    margin-block: 1.75em;
  }
  .inset {
    margin-block: 1.25em;
    padding: 0.75em 1em;
    border-inline-start: 5px solid var(--_accent);
    background: var(--_tint);
  }
  .foot {
    margin-block: 1.5em 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }
  .summary {
    margin-block-end: 1.75em;
    padding: 1.1em 1.25em;
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }
  .question {
    display: block;
    margin-block-end: 2em;
  }
  .questions > .prose {
    margin-block-end: 1.75em;
  }
  .questions > .heading {
    margin-block: 2em 0.75em;
  }
  /* Room for the focus ring, which containment would clip. */
  .stretch {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 200em;
    margin: -6px;
    padding: 6px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block-start: 1.75em;
  }
`;
