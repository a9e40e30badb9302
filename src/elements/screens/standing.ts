import {html, nothing, render, type TemplateResult} from 'lit';
import {isWebAddress} from '../../definition/is-web-address.js';
import {forget} from '../../engine/forget.js';
import type {LiveSession} from '../../engine/live-session.js';
import {prefill} from '../../engine/prefill.js';
import type {DweudForm} from '../dweud-form.js';
import {takeBackAll} from '../../markup/take-back.js';
import {giveUp} from '../../questions/keeper.js';
import type {Scope, Standing} from '../scope.js';
import {leaveByShift} from './by-shift.js';
import {setAsideList} from './set-aside.js';

/** Takes the person to another page, in place of this one. */
type Go = (url: string) => void;

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

/** A way out of the page. */
interface WayOut {
  readonly url: string;
  readonly leave: () => void;
}

/** The link that leaves, with whichever button it is pressed: another tab would leave the answers in this one. */
function exitLink({url, leave}: WayOut, rich: Scope['rich']): TemplateResult {
  const pressed = (event: MouseEvent) => {
    // The button on the right opens a menu.
    if (event.button > 1) return;
    event.preventDefault();
    leave();
  };
  return html`<div class="quick-exit">
    <a class="button exit" part="button exit" href=${url} @click=${pressed} @auxclick=${pressed}
      >${rich.exit}</a
    >
    <p class="hint">${rich.exitByKeys}</p>
  </div>`;
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
  const exit =
    url && isWebAddress(url)
      ? {
          url,
          leave() {
            setAside = [];
            leave(form, session, url, go);
          },
        }
      : undefined;
  if (exit) leaveByShift(form, exit.leave);
  const screen: Standing['screen'] = (scope) => {
    const {definition, rich, sayMarkdown} = scope;
    const {notice} = definition;
    const stays = html`<div class="stays">
      ${exit ? exitLink(exit, rich) : nothing}
      ${
        notice === undefined
          ? nothing
          : html`<section class="notice" part="notice" aria-label=${rich.notice}>
              ${sayMarkdown(notice)}
            </section>`
      }
    </div>`;
    return html`
      ${exit || notice !== undefined ? stays : nothing}
      ${setAside.length ? setAsideList(scope, setAside, remove) : nothing}
    `;
  };
  return {screen};
}
