import {html} from 'lit';
import {pageSender} from '../../delivery/page-sender.js';
import type {Destinations} from '../../delivery/ways.js';
import {stateAt} from '../../definition/moment.js';
import type {LiveSession} from '../../engine/live-session.js';
import type {Conductor} from '../conductor.js';
import type {DweudForm} from '../dweud-form.js';
import {DweudErrorEvent} from '../events.js';
import {DweudQueuedEvent} from '../queued-event.js';
import {calm, type Scope, type Standing} from '../scope.js';
import {languageList} from '../screens/language-list.js';
import {notOpen} from '../screens/not-open.js';
import {Asking} from './asking.js';
import {goodbye} from './goodbye.js';
import type {Idle} from './idle.js';
import {keepAgain} from './keep-again.js';
import {keepSealed, type Kept} from './keep-sealed.js';
import {watchPage} from './presence.js';
import {notice, type Settings} from './settings.js';
import {StaffRoom} from './staff-room.js';
import type {PageState} from './staff-screen.js';
import {staffButton, welcome, type Greeting} from './welcome.js';
import {forgetTyping, freshHistory, wipe} from './wiped.js';

/** What one form is while it is a kiosk, from one person to the next. */
export class Kiosk {
  readonly #form: DweudForm;
  readonly #settings: Settings;
  readonly #asking: Asking;
  readonly #idle: Idle;
  readonly #to: Destinations;
  #staff: StaffRoom | undefined;
  #session!: LiveSession;
  #conductor!: Conductor;
  #greetings: readonly Greeting[] = [];
  /** What is shown in place of the form. */
  #shows: 'welcome' | 'staff' | Kept = 'welcome';
  #isBusy = false;
  /** What the staff are told of the page itself. */
  page: PageState = {isOffline: false};

  constructor(form: DweudForm, settings: Settings) {
    this.#form = form;
    this.#settings = settings;
    this.#asking = new Asking(form);
    this.#idle = watchPage(
      {after: settings.idle, notice},
      {
        warn: () => {
          if (!form.isConnected) return;
          const {idleTitle: title, idleText, stillHere: stay, endNow: go} = this.#words;
          this.#ask({title, text: idleText(notice / 1000), stay, go});
        },
        end: () => {
          if (form.isConnected) void this.#reset();
          else wipe(form, this.#session);
        },
        // A browser may keep the page as it is, for whoever goes Back or Forward.
        leave: () => {
          this.#idle.stop();
          this.#staff?.lock();
          wipe(form, this.#session);
          form._phase = 'loading';
        },
        comeBack: () => void this.#reset(),
      },
    );
    this.#to = {
      get isConnected() {
        return form.isConnected;
      },
      transport: undefined,
      endpoint: undefined,
      contactTransport: undefined,
      contactEndpoint: undefined,
      parcelsEndpoint: settings.endpoint,
    };
    forgetTyping(form.renderRoot as ShadowRoot);
  }

  /** Begins with the next person, whose form has just been made. `own` stands on every screen without a kiosk, too. */
  begin(session: LiveSession, own: Standing, greetings: readonly Greeting[]): Standing {
    const {id} = session.plan.definition;
    this.#session = session;
    this.#greetings = greetings;
    this.#shows = 'welcome';
    this.#asking.stop();
    this.#idle.stop();
    this.#staff ??= new StaffRoom(id, this.#settings, {
      draw: (focus) => this.#draw(focus),
      say: (message) => this.#conductor.say(message),
      close: () => void this.#reset(),
    });
    this.#staff.lock();
    pageSender().serve(id, this.#to);
    void keepAgain(id);
    return {
      ...own,
      phase: 'kiosk',
      meets: (conductor) => {
        this.#conductor = conductor;
        freshHistory(this.#form, conductor);
      },
      screen: (scope) => [own.screen(scope), this.#wayOut(), this.#asking.screen(scope)],
      instead: (scope) => [own.screen(scope), this.#screen(scope), this.#asking.screen(scope)],
      send: (conductor) => this.#take(conductor),
    };
  }

  get #words() {
    const {language} = this.#conductor.scope;
    return this.#greetings.find((one) => one.language === language)!.words;
  }

  /** Lets go of all that this person has left, and shows the first screen to the next. */
  async #reset(): Promise<void> {
    const form = this.#form;
    this.#idle.stop();
    this.#staff?.lock();
    wipe(form, this.#session);
    await form.start(this.#session.plan.definition);
    await form.updateComplete;
    scrollTo({top: 0, left: 0, behavior: 'instant'});
    this.#conductor.root.getElementById('heading')?.focus({preventScroll: true});
  }

  /** Begins in the language that a person has chosen. */
  async #start(language: string): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const conductor = this.#conductor;
      // The page may have been open since yesterday.
      if (stateAt(conductor.scope.definition, this.#form.now()) !== 'open')
        return await this.#reset();
      await conductor.speak(language);
      if (conductor.scope.language !== language || !(await conductor.fetchStep())) return;
      this.#form._phase = 'open';
      this.#idle.start();
      await conductor.show(conductor.scope.journey.step, 'heading', 'replace');
    } finally {
      this.#isBusy = false;
    }
  }

  /** Takes what a person sends: on the device it is sealed, and here nothing is left of it. */
  async #take(conductor: Conductor): Promise<void> {
    const {scope} = conductor;
    const {session} = scope;
    conductor.say(scope.messages.sending);
    await conductor.draw({...calm, sending: {state: 'under-way'}});
    let kept: Kept = 'unsaved';
    try {
      kept = await keepSealed(scope, this.#settings, this.#to);
    } catch (error) {
      this.#form.dispatchEvent(new DweudErrorEvent(error));
    }
    // The person has gone meanwhile, and somebody else may be here.
    if (this.#form.session !== session) return;
    if (kept !== 'unsaved') wipe(this.#form, session);
    await this.#show(kept);
    if (kept === 'saved') this.#form.dispatchEvent(new DweudQueuedEvent());
  }

  async #show(shows: 'staff' | Kept): Promise<void> {
    this.#shows = shows;
    this.#form._phase = 'kiosk';
    this.#idle.start();
    await this.#draw('heading');
  }

  async #draw(focus?: string): Promise<void> {
    await this.#conductor.draw(calm);
    if (focus) this.#conductor.focus(focus);
  }

  #ask(asked: Parameters<Asking['ask']>[0]): void {
    void this.#asking.ask(asked, (answer) => {
      if (answer === 'go') void this.#reset();
      else this.#idle.start();
    });
  }

  #wayOut(): unknown {
    const {end, endTitle: title, endText: text, goOn: stay, endNow: go} = this.#words;
    const ask = () => this.#ask({title, text, stay, go});
    return html`<p class="stop">
      <button type="button" class="text-button" id="kiosk-end" @click=${ask}>${end}</button>
    </p>`;
  }

  #screen(scope: Scope): unknown {
    if (this.#shows === 'welcome') return this.#welcome(scope);
    const words = this.#words;
    const top = html`<div class="top"><span></span>${languageList(scope)}</div>`;
    if (this.#shows === 'staff') return [top, this.#staff?.screen(scope, words, this.page)];
    const next = () => void this.#reset();
    const tryAgain = () => void this.#take(this.#conductor);
    return [top, goodbye(scope, words, this.#shows, {next, tryAgain})];
  }

  #welcome(scope: Scope): unknown {
    const state = stateAt(scope.definition, this.#form.now());
    const openStaff = () => void this.#show('staff');
    if (state !== 'open') return [notOpen(scope, state), staffButton(this.#greetings, openStaff)];
    const start = (language: string) => void this.#start(language);
    const {isStuck} = this.#conductor.situation;
    return welcome(scope, this.#greetings, {start, openStaff}, isStuck);
  }
}
