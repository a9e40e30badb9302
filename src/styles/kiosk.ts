import {css} from 'lit';

/** The screens of a kiosk: the languages side by side, and what is asked over everything else. */
export const kioskStyles = css`
  .greetings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.5em;
  }
  .greeting {
    display: flex;
    flex-direction: column;
    padding: 1.5em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  /* None of them is larger or more important than another. */
  .greeting > .heading {
    font-size: clamp(1.5em, 1.2em + 1.5vw, 1.9em);
  }
  .greeting > .button {
    margin-block-start: auto;
    min-block-size: 4em;
  }
  .question-over {
    max-inline-size: min(90%, 32em);
    padding: 1.5em;
    border: 3px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
  }
  /* Whoever passes by does not read what is under it. */
  .question-over::backdrop {
    background: var(--dweud-background, #fff);
  }
  .stop {
    margin-block: 0 0.5em;
  }
`;
