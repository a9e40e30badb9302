import type {ContactDetails, Response} from '../../definition/generated/types.js';
import type {Plan} from '../../engine/plan.js';
import {wordsIn} from '../document-text.js';
import {textsOf} from '../texts-of.js';
import {choicesFrom, oneOf, type Choose} from './choices.js';
import {goalsIn, nameOfChoice, type Goal} from './goals.js';
import {Ground} from './ground.js';
import {Pace} from './pace.js';
import {walk, type Respondent, type Stuck, type Walked} from './walk.js';
import {Wishes} from './wishes.js';

/** How respondents are made. */
export interface SimulationOptions {
  /** How many go through at random. */
  readonly count: number;
  readonly seed: number;
  /** When they begin. */
  readonly now: Date;
  /** The language of all; by default each has one of the document’s. */
  readonly language?: string;
  /** Called for everybody who sends a response. Everything wrong with it is counted; nothing should be. */
  readonly judge?: (response: Response, contact?: ContactDetails) => readonly Refused[];
  /** Called for everybody who sends a response, in their order. */
  readonly take?: (response: Response) => void;
  /** Called now and then with how many have gone through at random. */
  readonly at?: (done: number) => void;
}

/** Why a response was refused: by the receiver’s own judgement. */
export interface Refused {
  readonly pointer: string;
  readonly keyword: string;
}

/** A place of a document, and how many of the random respondents came by. */
export interface Reached {
  readonly kind: 'page' | 'question' | 'choice' | 'exit';
  readonly name: string;
  readonly count: number;
  /** Whether somebody came there at all, also of those who were sent there. */
  readonly isReached: boolean;
}

/** A dead end, and how many came to it. */
export interface DeadEnd extends Stuck {
  readonly count: number;
}

/** What a simulation found. */
export interface Simulation {
  readonly random: {
    readonly count: number;
    readonly sent: number;
    readonly left: number;
    readonly stuck: number;
  };
  /** Those who were sent to a place of their own. */
  readonly led: {readonly count: number; readonly sent: number};
  readonly places: readonly Reached[];
  /** Of answers that conditions tell apart, and of pairs of them: how many somebody gave. The others exclude each other, or were not found. */
  readonly answers: {readonly all: number; readonly given: number};
  readonly pairs: {readonly all: number; readonly given: number};
  readonly deadEnds: readonly DeadEnd[];
  readonly refused: readonly (Refused & {readonly count: number})[];
  /** Seconds, of the random respondents who sent something and did not go to the limits; undefined where nobody did. */
  readonly seconds?: {readonly median: number; readonly ninetieth: number};
}

/** As many attempts are made to lead somebody to a place. */
const attempts = 24;
/** One respondent in so many goes to the limits of what is accepted; how long that takes says nothing of the others. */
const extremes = 4;
/** Somewhere below a thousandth of a long simulation. */
const between = 100;

const wordy = /[\p{L}\p{N}’'-]+/gu;

/** The words of a document in a language, each once: what respondents write is made of them. */
function vocabulary(plan: Plan, language: string): readonly string[] {
  const words = new Set<string>();
  for (const text of textsOf(plan.definition))
    if (text.kind === 'label' || text.kind === 'intro' || text.kind === 'title')
      for (const word of wordsIn(text, language)?.match(wordy) ?? []) words.add(word);
  return words.size ? [...words] : [language];
}

/** Counts by name, in the order in which the names come. */
class Counts<Key> {
  readonly counts = new Map<Key, number>();

  add(key: Key): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}

const percentile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)]!;

class Simulator {
  readonly ground: Ground;
  readonly #options: SimulationOptions;
  readonly #choose: Choose;
  readonly #speaking = new Map<string, Pick<Respondent, 'words' | 'pace' | 'language'>>();
  readonly #languages: readonly string[];
  readonly deadEnds = new Counts<string>();
  readonly refused = new Counts<string>();

  constructor(plan: Plan, options: SimulationOptions) {
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

/**
 * Sends respondents through a document with the form’s own engine: first as many as it takes to come wherever one can
 * come, then others at random. The same seed, document and moment make the same respondents.
 */
export function simulate(plan: Plan, options: SimulationOptions): Simulation {
  const simulator = new Simulator(plan, options);
  const goals = goalsIn(simulator.ground);
  const open = new Set(goals);
  const wanted = new Set(goals.filter(({kind}) => kind === 'choice').map(({name}) => name));
  const note = (walked: Walked) => {
    for (const goal of open) {
      if (!goal.isReached(walked)) continue;
      open.delete(goal);
      wanted.delete(goal.name);
    }
  };

  const led = {count: 0, sent: 0};
  const prefers: Respondent['prefers'] = (place, choice) => wanted.has(nameOfChoice(place, choice));
  for (const goal of goals)
    for (let attempt = 0; attempt < attempts && open.has(goal); attempt++) {
      const walked = simulator.send((choose) => {
        const wishes = new Wishes(simulator.ground, choose);
        // Every other attempt takes nothing else with it, which could stand in the way.
        return goal.lead(wishes) ? {wishes, ...(attempt % 2 ? {} : {prefers})} : undefined;
      });
      if (!walked) continue;
      led.count++;
      if (walked.outcome === 'sent') led.sent++;
      note(walked);
    }

  const counts = new Map<Goal, number>();
  const outcomes = {sent: 0, left: 0, stuck: 0};
  const times: number[] = [];
  const places = goals.filter(({kind}) => kind !== 'answer' && kind !== 'pair');
  const tally = tallyOf(places, counts);
  for (let done = 0; done < options.count; done++) {
    if (done % between === 0) options.at?.(done);
    const isExtreme = done % extremes === extremes - 1;
    const walked = simulator.send(() => ({isExtreme}))!;
    outcomes[walked.outcome]++;
    if (walked.outcome === 'sent' && !isExtreme) times.push(walked.seconds);
    tally(walked);
  }
  options.at?.(options.count);

  times.sort((a, b) => a - b);
  const unreached = (goal: Goal) => open.has(goal) && !counts.has(goal);
  const share = (kind: Goal['kind']) => {
    const all = goals.filter((goal) => goal.kind === kind);
    return {all: all.length, given: all.filter((goal) => !unreached(goal)).length};
  };
  return {
    random: {count: options.count, ...outcomes},
    led,
    places: places.map((goal) => ({
      kind: goal.kind as Reached['kind'],
      name: goal.name,
      count: counts.get(goal) ?? 0,
      isReached: !unreached(goal),
    })),
    answers: share('answer'),
    pairs: share('pair'),
    deadEnds: [...simulator.deadEnds.counts].map(([stuck, count]) => ({
      ...(JSON.parse(stuck) as Stuck),
      count,
    })),
    refused: [...simulator.refused.counts].map(([refused, count]) => ({
      ...(JSON.parse(refused) as Refused),
      count,
    })),
    ...(times.length && {
      seconds: {median: percentile(times, 0.5), ninetieth: percentile(times, 0.9)},
    }),
  };
}

/** What counts where somebody came, by looking at what they came to and not at every place that there is. */
function tallyOf(places: readonly Goal[], counts: Map<Goal, number>): (walked: Walked) => void {
  const byName = new Map(places.map((goal) => [`${goal.kind} ${goal.name}`, goal]));
  const add = (kind: Goal['kind'], name: string) => {
    const goal = byName.get(`${kind} ${name}`);
    if (goal) counts.set(goal, (counts.get(goal) ?? 0) + 1);
  };
  return ({pages, asked, chosen, exit}) => {
    for (const {page} of pages) add('page', page.id);
    for (const place of asked.keys()) add('question', place);
    for (const [place, choices] of chosen)
      for (const choice of choices) add('choice', nameOfChoice(place, choice));
    if (exit) add('exit', exit.page.id);
  };
}
