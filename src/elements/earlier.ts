import type {Response} from '../definition/generated/types.js';
import {pageSender} from '../delivery/page-sender.js';
import {LiveSession} from '../engine/live-session.js';
import {prefill} from '../engine/prefill.js';
import type {Conductor} from './conductor.js';
import {copyOf, saveFile} from './copy-of.js';
import {keysOf} from './following.js';
import type {Waiting, WaitingActions} from './screens/waiting.js';

/** Of which consultation an entry is, by its key. */
const consultationOf = (key: string) => key.split(':').at(-2);

/** What is on this device since an earlier visit, for one form: what is to be said of it, and what is done about it. */
export class Earlier implements WaitingActions {
  now: Waiting = {responses: [], stopped: [], contacts: 0, arrived: [], step: 'rest'};
  readonly #conductor: Conductor;
  readonly #sender = pageSender();

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
    const {stage, scope} = conductor;
    const stop = this.#sender.observe(() => {
      // The form has begun anew.
      if (stage.session === scope.session) void this.look();
      else stop();
    });
  }

  /** Reads what is there now. What has been received meanwhile is said once. */
  async look(): Promise<void> {
    const {held, settled} = await this.#sender.read();
    const unseen = [...settled].filter(([key, one]) => this.#isMine(key) && !one.isSeen);
    const references = unseen.flatMap(([, {receipt}]) => receipt?.reference ?? []);
    const mine = [...held].filter(([key]) => this.#isMine(key)).map(([, one]) => one);
    const responses = mine.filter(({kind}) => kind === 'response');
    this.#show({
      responses: responses.filter(({stopped}) => !stopped),
      stopped: responses.filter(({stopped}) => stopped),
      contacts: mine.length - responses.length,
      arrived: [...new Set([...this.now.arrived, ...references])],
    });
    const [last] = references;
    if (last === undefined) return;
    this.#say(this.#messages.lateReceived(last));
    await this.#sender.see(unseen.map(([key]) => key));
  }

  readonly tryNow = async (): Promise<void> => {
    if (this.now.step === 'trying') return;
    this.#show({step: 'trying'});
    this.#say(this.#messages.sending);
    await this.#sender.sendAll('person');
    await this.look();
    this.#show({step: 'rest'});
    const {responses, contacts} = this.now;
    if (responses.length + contacts) this.#say(this.#messages.notReceived);
    // The button is gone.
    else await this.#focus('waiting');
  };

  readonly saveCopies = (): void => {
    const {scope} = this.#conductor;
    const {plan, options} = scope.session;
    for (const [index, {reason, parcel}] of this.#all().entries()) {
      const session = new LiveSession(plan, options);
      prefill(session, parcel.answers);
      const copy = copyOf({...scope, session}, {state: 'not-received', reason});
      saveFile(copy, `${scope.definition.id}${index ? `-${index + 1}` : ''}.html`, 'text/html');
    }
  };

  readonly saveData = (): void => {
    const all = this.#all().map(({parcel}) => parcel);
    const {id} = this.#conductor.scope.definition;
    saveFile(JSON.stringify(all, undefined, 2), `${id}.json`, 'application/json');
  };

  #all() {
    const {responses, stopped} = this.now;
    return [...responses, ...stopped].map(({body, stopped: reason = 'unconfirmed'}) => ({
      reason,
      parcel: JSON.parse(body) as Response,
    }));
  }

  readonly ask = (): void => {
    this.#show({step: 'asking'});
    void this.#focus('waiting-delete');
  };

  readonly keep = (): void => {
    this.#show({step: 'rest'});
    void this.#focus('waiting-ask');
  };

  readonly remove = async (): Promise<void> => {
    if (this.now.step === 'deleting') return;
    const {held} = await this.#sender.read();
    // Whoever looks when the last is gone says so at once.
    this.#show({step: 'deleting'});
    const outcomes = [];
    for (const key of held.keys())
      if (this.#isMine(key)) outcomes.push(await this.#sender.takeBack(key));
    await this.look();
    this.#show({step: outcomes.includes('kept') ? 'notDeleted' : 'deleted'});
    await this.#focus('waiting');
  };

  /** Whether an entry is of this consultation, and not what the person sends here and now: that has its own screen. */
  #isMine(key: string): boolean {
    const {session, definition} = this.#conductor.scope;
    const own: string[] = session.closed ? Object.values(keysOf(session.closed)) : [];
    // What a kiosk has sealed is its staff's, and no earlier visit of anybody's.
    const isSealed = key.startsWith('dweud:parcel:');
    return consultationOf(key) === definition.id && !own.includes(key) && !isSealed;
  }

  get #messages() {
    return this.#conductor.scope.ending.messages;
  }

  #say(message: string): void {
    this.#conductor.say(message);
  }

  #show(more: Partial<Waiting>): void {
    this.now = {...this.now, ...more};
    this.#conductor.stage.requestUpdate();
  }

  async #focus(id: string): Promise<void> {
    await this.#conductor.stage.updateComplete;
    this.#conductor.root.getElementById(id)?.focus();
  }
}
