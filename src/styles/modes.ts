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
    .hint,
    .option-hint,
    .caption,
    .foot,
    .divider {
      color: var(--_text);
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
    /* All that was written, not what the box has room for. */
    textarea.input {
      field-sizing: content;
    }
    .heading {
      break-after: avoid;
    }
  }
`;
