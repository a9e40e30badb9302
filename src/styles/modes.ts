import {css} from 'lit';

/** Forced colours, a wish for more contrast, and paper. */
export const modes = css`
  @media (forced-colors: active) {
    .tick::before {
      background: none;
    }
    .tick[type='radio']::before {
      background: Highlight;
    }
    .tick[type='checkbox']:checked::before {
      border-color: Highlight;
    }
    .button {
      border-color: ButtonText;
    }
    .inset,
    .nested {
      border-inline-start-color: CanvasText;
    }
    :focus-visible,
    .summary:focus {
      outline-color: Highlight;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
    }
  }
  @media print {
    .top,
    [class*='button'],
    .visually-hidden {
      display: none;
    }
    .form {
      max-inline-size: none;
      padding: 0;
    }
    .question {
      break-inside: avoid;
    }
    .stretch {
      content-visibility: visible;
    }
    .heading {
      break-after: avoid;
    }
  }
`;
