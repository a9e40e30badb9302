import {html, nothing} from 'lit';
import {pageSender} from '../../delivery/page-sender.js';
import type {LiveSession} from '../../engine/live-session.js';
import type {KeyingWords} from '../../i18n/load-keying.js';
import type {DweudForm} from '../dweud-form.js';
import type {Scope, Standing} from '../scope.js';
import {stuck} from '../screens/failure.js';
import {languageList} from '../screens/language-list.js';
import {Desk} from './desk.js';
import {DeskWork} from './desk-work.js';
import {Keyer} from './keyer.js';
import {inOwn} from './own-words.js';
import type {PaperSettings} from './paper-settings.js';
import {PaperSurface} from './paper-surface.js';
import {SheetWork} from './sheet-work.js';
import {TooSoon} from './too-soon.js';

/** What one form is while paper is keyed in, from one sheet to the next. */
export class PaperRoom {
  /** Ends what listens, once the form keys for another consultation. */
  readonly #ending = new AbortController();
  readonly #surface: PaperSurface;
  readonly #desk: Desk;
  readonly #keyer: Keyer;
  readonly #sheetWork: SheetWork;
  readonly #deskWork: DeskWork;

  constructor(form: DweudForm, consultation: string) {
    const {signal} = this.#ending;
    const surface = new PaperSurface(form, signal);
    this.#surface = surface;
    this.#desk = new Desk(form, consultation);
    this.#keyer = new Keyer(surface);
    this.#sheetWork = new SheetWork(surface, this.#desk, this.#keyer);
    this.#deskWork = new DeskWork(surface, this.#desk, this.#keyer, this.#sheetWork);
    new TooSoon(
      {form, signal},
      () => !surface.isBusy,
      () => void surface.fail(({tooSoon}) => tooSoon),
    );
    const unobserve = pageSender().observe(() => void this.#lookAgain());
    signal.addEventListener('abort', unobserve);
    // Whoever comes back may have been in another window.
    const comesBack = () => {
      this.#desk.doubt();
      void this.#lookAgain();
    };
    addEventListener('focus', comesBack, {signal});
    const leaves = (event: Event) => {
      if (form.isConnected && this.#sheetWork.isAtRisk) event.preventDefault();
    };
    addEventListener('beforeunload', leaves, {signal});
  }

  /** Listens to nothing any more. */
  end(): void {
    this.#ending.abort();
  }

  /** Begins with a form that has just been made: the first one, or the one for another sheet. */
  begin(
    session: LiveSession,
    own: Standing,
    settings: PaperSettings,
    words: ReadonlyMap<string, KeyingWords>,
  ): Standing {
    const surface = this.#surface;
    surface.begin(session, settings, words);
    return {
      ...own,
      phase: 'kiosk',
      meets: (conductor) => {
        surface.conductor = conductor;
      },
      instead: (scope) => [
        own.screen(scope),
        html`<div class="top"><span></span>${languageList(scope)}</div>`,
        surface.isStuck ? stuck(scope) : nothing,
        inOwn(scope, surface.own(scope), [this.#screen(scope), surface.asking.screen(scope)]),
      ],
    };
  }

  #screen(scope: Scope): unknown {
    const {keying} = this.#sheetWork;
    const {shows} = this.#surface;
    if (shows === 'batch') return this.#keyer.screen(scope, () => this.#sheetWork.toDesk());
    if (shows === 'desk' || !keying) return this.#deskWork.screen(scope);
    return this.#sheetWork.screen(scope, keying);
  }

  /** Looks again at what has become of what was agreed, while somebody may see it. */
  async #lookAgain(): Promise<void> {
    const {form} = this.#surface;
    if (!form.isConnected) return;
    await this.#desk.look();
    if (this.#surface.shows === 'desk') form.requestUpdate();
  }
}
