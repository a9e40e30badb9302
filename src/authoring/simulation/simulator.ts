import type {Plan} from '../../engine/plan.js';
import {quicken} from './quicken.js';
import {choicesFrom, oneOf, type Choose} from './choices.js';
import {Counts} from './counts.js';
import {Ground} from './ground.js';
import {Pace} from './pace.js';
import type {Respondent, Walked} from './respondent.js';
import type {SimulationOptions} from './simulation.js';
import {vocabulary} from './vocabulary.js';
import {walk} from './walk.js';

/** Makes respondents, and sends one after the other through a document. */
export class Simulator {
  readonly ground: Ground;
  readonly #options: SimulationOptions;
  readonly #choose: Choose;
  readonly #speaking = new Map<string, Pick<Respondent, 'words' | 'pace' | 'language'>>();
  readonly #languages: readonly string[];
  readonly deadEnds = new Counts<string>();
  readonly refused = new Counts<string>();

  constructor(plan: Plan, options: SimulationOptions) {
    quicken(plan);
    this.ground = new Ground(plan);
    this.#options = options;
    this.#choose = choicesFrom(options.seed);
    this.#languages =
      options.language === undefined ? plan.definition.languages : [options.language];
  }

  /** Sends somebody through, with a source of choices of their own. */
  send(
    more: (choose: Choose) => Pick<Respondent, 'wishes' | 'prefers' | 'isExtreme'> | undefined,
  ): Walked | undefined {
    const choose = choicesFrom(this.#choose(2 ** 32));
    const led = more(choose);
    if (!led) return undefined;
    const language = oneOf(choose, this.#languages);
    const speaking = this.#speaking.get(language) ?? {
      language,
      words: vocabulary(this.ground.plan, language),
      pace: new Pace(this.ground.plan, language),
    };
    this.#speaking.set(language, speaking);
    const walked = walk(this.ground, {choose, startedAt: this.#options.now, ...speaking, ...led});
    const {response, contact, stuck} = walked;
    if (stuck) this.deadEnds.add(JSON.stringify(stuck));
    if (response) {
      for (const {pointer, keyword} of this.#options.judge?.(response, contact) ?? [])
        this.refused.add(JSON.stringify({pointer, keyword}));
      this.#options.take?.(response);
    }
    return walked;
  }
}
