import {html, nothing, render} from 'lit';
import {isWebAddress} from '../../definition/is-web-address.js';
import type {LiveSession} from '../../engine/live-session.js';
import {prefill} from '../../engine/prefill.js';
import type {DweudForm} from '../dweud-form.js';
import {takeBackAll} from '../../markup/take-back.js';
import {giveUp} from '../../questions/keeper.js';
import {standingStyles} from '../../styles/standing.js';
import type {Standing} from '../scope.js';
import {setAsideList} from './set-aside.js';

/** Takes the person to another page, in place of this one. */
type Go = (url: string) => void;

/** Lets go of every answer, and tells nobody of it. */
function forget(session: LiveSession): void {
  session.silence();
  for (const {name, answerSchema} of session.plan.questions.values())
    if (answerSchema !== undefined) session.answer(name, undefined);
  session.closed = undefined;
}

/**
 * Takes the form out of the page, stops what is being sent, takes back what was sent, and lets go of every answer. A
 * browser that kept the page for Back loads it afresh then.
 */
function leave(form: DweudForm, session: LiveSession, url: string, go: Go): void {
  try {
    form.remove();
    giveUp(session);
    // A response that may have been received keeps its files.
    if (!session.closed)
      takeBackAll(session, {filesEndpoint: form.filesEndpoint, ...form.services});
    forget(session);
    form.answers = undefined;
    render(nothing, form.renderRoot);
    addEventListener('pageshow', ({persisted}) => {
      if (persisted) location.reload();
    });
  } finally {
    go(url);
  }
}

/** Within how many milliseconds Shift is pressed three times by somebody who means it. */
const soon = 5000;

/** Leaves when Shift is pressed three times and nothing else in between, wherever focus is. Stops with the form. */
function listen(form: DweudForm, leave: () => void): void {
  let presses: number[] = [];
  const press = ({key, timeStamp, repeat}: KeyboardEvent) => {
    if (!form.isConnected) {
      document.removeEventListener('keydown', press);
      return;
    }
    if (repeat) return;
    presses = key === 'Shift' ? [...presses, timeStamp].slice(-3) : [];
    if (presses.length === 3 && timeStamp - presses[0]! < soon) leave();
  };
  document.addEventListener('keydown', press);
}

/**
 * What stands on every screen: the notice that stays in view, the button that leaves at once for a person who must not
 * be seen here, and answers from before that no longer fit. `go` takes them there.
 */
export function standing(
  form: DweudForm,
  session: LiveSession,
  go: Go = (url) => location.replace(url),
): Standing {
  let setAside = form.answers ? prefill(session, form.answers) : [];
  const clear = () => {
    setAside = [];
    form.requestUpdate();
  };
  // There are no answers left to put anything into.
  form.addEventListener('dweud-submitted', clear, {once: true});
  const remove = () => {
    clear();
    form.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  };
  const url = form.quickExit;
  const exit = url && isWebAddress(url) ? url : undefined;
  const exits = () => {
    setAside = [];
    leave(form, session, exit!, go);
  };
  if (exit) listen(form, exits);
  const screen: Standing['screen'] = (scope) => {
    const {definition, rich, sayMarkdown} = scope;
    const {notice} = definition;
    return html`
      ${
        exit
          ? html`<div class="quick-exit">
              <a
                class="button exit"
                part="button exit"
                href=${exit}
                @click=${(event: Event) => {
                  event.preventDefault();
                  exits();
                }}
                >${rich.exit}</a
              >
              <p class="hint">${rich.exitByKeys}</p>
            </div>`
          : nothing
      }
      ${
        notice === undefined
          ? nothing
          : html`<section class="notice" part="notice" aria-label=${rich.notice}>
              ${sayMarkdown(notice)}
            </section>`
      }
      ${setAside.length ? setAsideList(scope, setAside, remove) : nothing}
    `;
  };
  return {screen, styles: standingStyles};
}
