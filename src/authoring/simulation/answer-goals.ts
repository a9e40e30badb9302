import type {PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import type {Goal} from './goal.js';
import {nothing, type Ground} from './ground.js';
import type {Walked} from './respondent.js';
import {isSame, type Wishes} from './wishes.js';

/** The answers to a question that conditions tell apart, no answer at all among them where that may be. */
function apart(ground: Ground, planned: PlannedQuestion): readonly unknown[] {
  const all = ground.candidatesFor(planned).filter((one) => !Array.isArray(one) || one.length < 2);
  return [...all.slice(0, 12), ...(planned.question.required ? [] : [nothing])];
}

const isAnswered = ({answers}: Walked, name: string, wanted: unknown) => {
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (wanted === nothing) return answer === undefined;
  if (Array.isArray(answer) && Array.isArray(wanted))
    return wanted.every((one) => answer.includes(one));
  return isSame(answer, wanted);
};

interface Answer {
  readonly planned: PlannedQuestion;
  readonly answer: unknown;
}

const inWords = ({planned, answer}: Answer) =>
  `${planned.name} = ${answer === nothing ? '–' : String(answer)}`;

const leadTo = (wishes: Wishes, {planned, answer}: Answer) => {
  const isAsked = answer !== nothing || wishes.ask(planned);
  return isAsked && wishes.answer(planned, [answer]);
};

/** The names of the questions that decide together whether something is asked, as it is reached and shown. */
function together({plan}: Ground): string[][] {
  const sets: string[][] = [];
  const readsOf = (planned: PlannedQuestion | undefined): string[] =>
    planned ? [...(planned.condition?.reads ?? []), ...readsOf(planned.parent)] : [];
  for (const page of plan.pages) {
    const own = page.condition?.reads ?? [];
    sets.push([...own]);
    for (const planned of page.questions) sets.push([...own, ...readsOf(planned)]);
  }
  return sets.map((set) => [...new Set(set)].sort()).filter((set) => set.length > 1);
}

/** At most as many pairs are gone for. */
const mostPairs = 3000;

/** Every two answers to questions that decide together. */
export function pairsIn(ground: Ground): Goal[] {
  const {questions} = ground.plan;
  const pairs = new Map<string, readonly [string, string]>();
  for (const set of together(ground))
    for (const [at, one] of set.entries())
      for (const other of set.slice(at + 1)) pairs.set(`${one} ${other}`, [one, other]);
  const goals: Goal[] = [];
  for (const names of pairs.values()) {
    const [one, other] = names.map((name) => questions.get(name));
    if (!one || !other || !takesAnswer(one) || !takesAnswer(other)) continue;
    for (const a of apart(ground, one))
      for (const b of apart(ground, other)) {
        const both: readonly Answer[] = [
          {planned: one, answer: a},
          {planned: other, answer: b},
        ];
        goals.push({
          kind: 'pair',
          name: both.map(inWords).join(', '),
          lead: (wishes) => both.every((answer) => leadTo(wishes, answer)),
          isReached: (walked) =>
            both.every(
              ({planned, answer}) =>
                walked.asked.has(planned.name) && isAnswered(walked, planned.name, answer),
            ),
        });
        if (goals.length === mostPairs) return goals;
      }
  }
  return goals;
}

/** Every answer that conditions tell apart. */
export function answersIn(ground: Ground): Goal[] {
  return [...ground.plan.questions.values()]
    .filter((planned) => ground.read.has(planned.name) && takesAnswer(planned))
    .flatMap((planned) =>
      apart(ground, planned).map((answer): Goal => ({
        kind: 'answer',
        name: inWords({planned, answer}),
        lead: (wishes) => leadTo(wishes, {planned, answer}),
        isReached: (walked) =>
          walked.asked.has(planned.name) && isAnswered(walked, planned.name, answer),
      })),
    );
}
