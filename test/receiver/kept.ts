import {setTimeout as wait} from 'node:timers/promises';
import type {Selection, Store} from '../../src/receiver/index.js';

/** A response, as far as delivering it needs it. */
interface Sent {
  readonly id: string;
}

/** What has become of a number of responses, as one row of a table. */
export interface Row {
  readonly attempted: number;
  readonly acknowledged: number;
  readonly stored: number;
  /** Rows beyond the first of a response. */
  readonly duplicates: number;
  /** Receipts that came for what had been stored before: an answer had not arrived. */
  readonly again: number;
  /** Attempts that came to nothing and were made again. */
  readonly retries: number;
  /** Acknowledged and not stored, or stored under another reference. */
  readonly lost: number;
}

/**
 * Delivers responses as a browser does: each is sent, to one address after the other, until a receipt has come that has
 * its id. Many are under way at once; whoever wants to do harm meanwhile waits for `acknowledged`.
 */
export class Delivery {
  readonly references = new Map<string, string>();
  again = 0;
  retries = 0;
  #told = new Set<() => void>();
  #isStopped = false;

  constructor(
    readonly urls: readonly string[],
    readonly responses: readonly Sent[],
  ) {}

  /** Delivers all of them, so many at once. */
  async run(atOnce: number): Promise<void> {
    const waiting = [...this.responses];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.#deliver(next);
    };
    await Promise.all(Array.from({length: atOnce}, work));
  }

  /** Gives up what has not been acknowledged: a test that has failed is not to try for ever. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Resolves as soon as so many are acknowledged. */
  async acknowledged(number: number): Promise<void> {
    while (this.references.size < number)
      await new Promise<void>((resolve) => this.#told.add(resolve));
  }

  async #deliver(response: Sent): Promise<void> {
    for (let attempt = 0; !this.#isStopped; attempt++) {
      const url = this.urls[attempt % this.urls.length]!;
      const receipt = await this.#attempt(url, response);
      if (receipt) {
        this.references.set(response.id, receipt);
        for (const tell of this.#told) tell();
        this.#told.clear();
        return;
      }
      this.retries++;
      await wait(20);
    }
  }

  async #attempt(url: string, response: Sent): Promise<string | undefined> {
    try {
      const answer = await fetch(`${url}/responses`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(response),
        signal: AbortSignal.timeout(10_000),
      });
      const {id, reference} = (await answer.json()) as {id?: string; reference?: string};
      if (!answer.ok || id !== response.id) return undefined;
      if (answer.status === 200) this.again++;
      return reference;
    } catch {
      return undefined;
    }
  }

  /** Compares what was acknowledged with what is stored. */
  async row(store: Store, selection: Selection): Promise<Row> {
    const kept = new Map<string, string>();
    let stored = 0;
    for await (const page of store.responses(selection))
      for (const {id, reference} of page) {
        stored++;
        kept.set(id, reference);
      }
    const lost = [...this.references].filter(([id, reference]) => kept.get(id) !== reference);
    return {
      attempted: this.responses.length,
      acknowledged: this.references.size,
      stored,
      duplicates: stored - kept.size,
      again: this.again,
      retries: this.retries,
      lost: lost.length,
    };
  }
}
