import {nameOfChoice, type Goal} from './goal.js';
import type {Walked} from './respondent.js';

/** What counts where somebody came, by looking at what they came to and not at every place that there is. */
export function tallyOf(
  places: readonly Goal[],
  counts: Map<Goal, number>,
): (walked: Walked) => void {
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
