import {DeviceStore} from '../../delivery/device-store.js';
import {clock, pageSender} from '../../delivery/page-sender.js';
import type {KioskMessages} from '../../i18n/kiosk-messages.js';
import type {Scope} from '../scope.js';
import {PinGate} from './pin-gate.js';
import type {Settings} from './settings.js';
import {Staff} from './staff.js';
import {staffDoor} from './staff-door.js';
import {outcomesOf, staffScreen, type PageState} from './staff-screen.js';

/** What the room needs of the kiosk that it is in. */
export interface House {
  /** Draws the room anew, and moves focus to what has this id. */
  draw(focus?: string): Promise<void>;
  say(message: string): void;
  close(): void;
}

/** The screens for the staff, behind a PIN. */
export class StaffRoom {
  readonly #settings: Settings;
  readonly #gate: PinGate;
  readonly #house: House;
  readonly #staff: Staff;
  #isOpen = false;
  /** Who is at the door or in the room: what somebody has begun is nothing to the next one. */
  #visit = 0;
  #fault: string | undefined;

  constructor(consultation: string, settings: Settings, house: House) {
    this.#settings = settings;
    this.#house = house;
    this.#gate = new PinGate(settings.pinHash, new DeviceStore(), clock.now);
    this.#staff = new Staff(consultation, settings.device);
    pageSender().observe(() => {
      const isHere = this.#visitor();
      if (this.#isOpen) void this.#staff.look().then(() => (isHere() ? house.draw() : undefined));
    });
  }

  /** Locks the door behind whoever was there, and before whoever is still trying it. */
  lock(): void {
    this.#visit += 1;
    this.#isOpen = false;
    this.#fault = undefined;
  }

  screen(scope: Scope, words: KioskMessages, page: PageState): unknown {
    const {close} = this.#house;
    if (this.#isOpen)
      return staffScreen(scope, words, this.#staff.now, this.#settings, page, {
        ...this.#actions(words),
        close,
      });
    const tried = (pin: string) => void this.#try(words, pin);
    return staffDoor(scope, words, this.#fault, {tried, close});
  }

  /** Tells whether whoever is here now still is. */
  #visitor(): () => boolean {
    const visit = this.#visit;
    return () => visit === this.#visit;
  }

  async #try(words: KioskMessages, pin: string): Promise<void> {
    const isHere = this.#visitor();
    const outcome = await this.#gate.try(pin);
    if (outcome === 'open' && isHere()) await this.#staff.open();
    if (!isHere()) return;
    this.#fault = undefined;
    if (outcome === 'open') {
      this.#isOpen = true;
      return this.#house.draw('heading');
    }
    this.#fault = outcome === 'wrong' ? words.pinWrong : words.pinWait(outcome.wait);
    await this.#house.draw('kiosk-pin');
    this.#house.say(this.#fault);
  }

  #actions(words: KioskMessages) {
    const staff = this.#staff;
    /** Does something, says what came of it, and moves focus where its button is gone. */
    const does = (work: () => unknown, focus?: string) => () => {
      void (async () => {
        const isHere = this.#visitor();
        const working = work();
        await this.#house.draw();
        await working;
        if (!isHere()) return;
        await this.#house.draw(focus);
        const said = outcomesOf(staff.now, words).join(' ');
        if (said) this.#house.say(said);
      })();
    };
    return {
      send: does(() => staff.send()),
      export: does(() => staff.export(), 'kiosk-file'),
      ask: does(() => staff.ask(), 'kiosk-clear-now'),
      keep: does(() => staff.keep(), 'kiosk-clear'),
      clear: does(() => staff.clear(), 'heading'),
    };
  }
}
