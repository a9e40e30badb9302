import {css} from 'lit';

/** A frame around each item; its questions stand in it as they do in the form. */
export const styles = css`
  .repeat-count {
    margin-block-end: 0.6em;
    color: var(--_muted);
  }
  .repeat-item {
    margin-block-end: 1em;
    padding: 0.6em 1em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .repeat-title {
    padding-inline: 0.4em;
    margin-inline-start: -0.4em;
    font-weight: 700;
  }
  .repeat-question {
    display: block;
    margin-block-end: 1.2em;
  }
  .repeat-question[hidden] {
    display: none;
  }
  .repeat-answers {
    margin: 0 0 0.8em;
  }
  .repeat-answer {
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  .repeat-answer dt {
    color: var(--_muted);
  }
  .repeat-answer dt,
  .repeat-answer p {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .repeat-answer dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .repeat-answer p {
    margin: 0;
    white-space: pre-line;
  }
  .repeat-ask {
    margin-block: 0.6em;
    font-weight: 700;
  }
  .repeat-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
`;
