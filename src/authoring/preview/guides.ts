import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import type {Walked} from '../simulation/respondent.js';
import {Simulator} from '../simulation/simulator.js';
import {Wishes} from '../simulation/wishes.js';
import type {Sample} from './preview.js';

/** As many attempts are made to lead somebody to a place, as `dweud simulate` makes. */
const attempts = 24;

/** Made-up respondents who show the way to places of a document. Whoever comes by two of them shows both. */
export class Guides {
  readonly #plan: Plan;
  readonly #simulator: Simulator;
  readonly #walks: Walked[] = [];
  readonly #isLate: () => boolean;

  /** `isLate` says when nobody waits any longer for others to be made. */
  constructor(plan: Plan, now: Date, isLate: () => boolean) {
    this.#plan = plan;
    this.#isLate = isLate;
    const language = plan.definition.languages[0];
    this.#simulator = new Simulator(plan, {count: 0, seed: 1, now, language});
  }

  /** Their answers, each under the index by which they are known. */
  get samples(): Sample[] {
    const place = (name: string) => this.#plan.questions.get(name)!.index;
    return this.#walks.map(({answers, context}) => ({
      answers: Object.fromEntries(
        Object.entries(answers).sort(([one], [other]) => place(one) - place(other)),
      ),
      context,
    }));
  }

  #find(lead: (wishes: Wishes) => boolean, isThere: (walked: Walked) => boolean) {
    // Who has sent something shows more of the form.
    const those = [...this.#walks.keys()].filter((index) => isThere(this.#walks[index]!));
    const before = those.find((index) => this.#walks[index]!.outcome === 'sent') ?? those[0];
    if (before !== undefined) return before;
    for (let attempt = 0; attempt < attempts && !this.#isLate(); attempt++) {
      const walked = this.#simulator.send((choose) => {
        const wishes = new Wishes(this.#simulator.ground, choose);
        return lead(wishes) ? {wishes} : undefined;
      });
      if (walked && isThere(walked)) return this.#walks.push(walked) - 1;
    }
    return undefined;
  }

  /** Somebody who has sent a response. */
  toTheEnd(): number | undefined {
    return this.#find(
      () => true,
      ({outcome}) => outcome === 'sent',
    );
  }

  /** Somebody who comes to a page. */
  toPage(page: PlannedPage): number | undefined {
    return this.#find(
      (wishes) => wishes.open(page),
      ({pages}) => pages.has(page),
    );
  }

  /** Somebody who leaves by a page. */
  toExit(page: PlannedPage): number | undefined {
    const {exitIf} = page.page;
    if (!exitIf) return undefined;
    return this.#find(
      (wishes) => wishes.open(page) && wishes.want(exitIf, true),
      ({exit}) => exit === page,
    );
  }

  /** Somebody who is asked a question. */
  toQuestion(planned: PlannedQuestion): number | undefined {
    return this.#find(
      (wishes) => wishes.ask(planned),
      ({asked}) => asked.has(planned.name),
    );
  }
}
