import {css} from 'lit';

/**
 * The design tokens. Public ones are `--dweud-…` and may be set by the host page on the element or above it; private
 * ones are `--_…` and fall back to a default whose contrast was measured (WCAG 1.4.3, 1.4.6 and 1.4.11).
 */
export const tokens = css`
  :host {
    --_text: var(--dweud-text, #16191f);
    --_background: var(--dweud-background, #fff);
    --_muted: var(--dweud-muted, #4a5160);
    --_border: var(--dweud-border, #5b6372);
    --_line: var(--dweud-line, #cdd2da);
    --_accent: var(--dweud-accent, #1d4f6e);
    --_accent-text: var(--dweud-accent-text, #fff);
    --_tint: color-mix(in srgb, var(--_accent) 8%, var(--_background));
    --_focus: var(--dweud-focus, #b3470b);
    --_error: var(--dweud-error, #b00020);
    --_success: var(--dweud-success, #1c5b3a);
    --_radius: var(--dweud-radius, 4px);
    --_scroll-margin: var(--dweud-scroll-margin, 1em);
    display: block;
    /* Here, where a person's own style sheet for text spacing wins (WCAG 1.4.12). */
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
`;
