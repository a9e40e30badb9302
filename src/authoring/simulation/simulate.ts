import type {Plan} from '../../engine/plan.js';
import {atOnce} from './at-once.js';
import {nameOfChoice, type Goal} from './goal.js';
import {goalsIn} from './goals.js';
import type {Respondent, Stuck, Walked} from './respondent.js';
import type {Reached, Refused, Simulation, SimulationOptions} from './simulation.js';
import {Simulator} from './simulator.js';
import {tallyOf} from './tally-of.js';
import {Wishes} from './wishes.js';

/** As many attempts are made to lead somebody to a place. */
const attempts = 24;
/** One respondent in so many goes to the limits of what is accepted; how long that takes says nothing of the others. */
const extremes = 4;
/** Somewhere below a thousandth of a long simulation. */
const between = 100;
const percentile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)]!;

/**
 * Sends respondents through a document with the form’s own engine: first as many as it takes to come wherever one can
 * come, then others at random. The same seed, document and moment make the same respondents. It stops now and then to
 * say how far it has come, as a number from 0 to `count`, for whoever has something else to do meanwhile.
 */
export function* simulating(
  plan: Plan,
  options: SimulationOptions,
): Generator<number, Simulation, undefined> {
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
  const all = goals.length + options.count;
  const share = (done: number) => Math.floor((done / all) * options.count);
  for (const [at, goal] of goals.entries()) {
    yield share(at);
    for (let attempt = 0; attempt < attempts && open.has(goal); attempt++) {
      // Through thousands of questions one takes a second.
      if (attempt) yield share(at);
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
  }

  const counts = new Map<Goal, number>();
  const outcomes = {sent: 0, left: 0, stuck: 0};
  const times: number[] = [];
  const places = goals.filter(({kind}) => kind !== 'answer' && kind !== 'pair');
  const tally = tallyOf(places, counts);
  for (let done = 0; done < options.count; done++) {
    if (done % between === 0) yield share(goals.length + done);
    const isExtreme = done % extremes === extremes - 1;
    const walked = simulator.send(() => ({isExtreme}))!;
    outcomes[walked.outcome]++;
    if (walked.outcome === 'sent' && !isExtreme) times.push(walked.seconds);
    tally(walked);
  }
  yield options.count;

  times.sort((a, b) => a - b);
  const unreached = (goal: Goal) => open.has(goal) && !counts.has(goal);
  const givenOf = (kind: Goal['kind']) => {
    const those = goals.filter((goal) => goal.kind === kind);
    return {all: those.length, given: those.filter((goal) => !unreached(goal)).length};
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
    answers: givenOf('answer'),
    pairs: givenOf('pair'),
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

/** The same without a stop. */
export const simulate = (plan: Plan, options: SimulationOptions): Simulation =>
  atOnce(simulating(plan, options));
