import type {Clock} from '../../src/delivery/alone.js';

/** A clock that goes when a test says so. */
export class HandClock implements Clock {
  time = Date.parse('2026-11-23T12:00:00Z');
  chance = 0.5;
  #alarms: {at: number; then: () => void}[] = [];

  now = () => this.time;
  random = () => this.chance;

  after(milliseconds: number, then: () => void) {
    const alarm = {at: this.time + milliseconds, then};
    this.#alarms.push(alarm);
    return () => void (this.#alarms = this.#alarms.filter((one) => one !== alarm));
  }

  /** Milliseconds until the next alarm; undefined when none is set. */
  get next(): number | undefined {
    const all = this.#alarms.map(({at}) => at - this.time);
    return all.length ? Math.min(...all) : undefined;
  }

  /** How many alarms are set. */
  get count(): number {
    return this.#alarms.length;
  }

  /** Goes on, alarm by alarm. */
  pass(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const [first] = this.#alarms
        .filter(({at}) => at <= end)
        .sort((one, other) => one.at - other.at);
      if (!first) break;
      this.#alarms = this.#alarms.filter((one) => one !== first);
      this.time = Math.max(this.time, first.at);
      first.then();
    }
    this.time = end;
  }
}
