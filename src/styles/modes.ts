import {css} from 'lit';

/** A script that needs room, forced colours, a wish for more contrast, and paper. */
export const modes = css`
  /* Nastaliq, in which phones write Urdu, hangs far below its line. */
  :lang(ur) {
    line-height: 2;
  }
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
