import type {Condition} from '../../definition/generated/types.js';
import {membersOf, lists} from '../../engine/members.js';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {choicesIn, type Choice} from './choices-in.js';
import {nothing, type Ground} from './ground.js';
import type {Walked} from './walk.js';
import {isSame, type Wishes} from './wishes.js';

/** Somewhere that a respondent may come to. */
export interface Goal {
  readonly kind: 'page' | 'question' | 'choice' | 'exit' | 'answer' | 'pair';
  /** Unique among the goals of its kind. */
  readonly name: string;
  /** Wishes for what leads there; false when that contradicts another wish. */
  readonly lead: (wishes: Wishes) => boolean;
  readonly isReached: (walked: Walked) => boolean;
}

/** What names a choice: the place of its question, and itself. */
export const nameOfChoice = (place: string, choice: Choice): string => `${place} = ${choice}`;

/** The wishes for an item of the question whose place begins like this, made where there are none. */
type Inner = (wishes: Wishes) => {readonly wishes: Wishes; readonly isOpen: boolean};

const whole: Inner = (wishes) => ({wishes, isOpen: true});

/** The values that only some answers have, by the condition of the member that has them. */
function conditionOf({question}: PlannedQuestion, choice: Choice): Condition | undefined {
  const member = lists
    .flatMap((list) => membersOf(question, list))
    .find(({value}) => value === choice);
  return member?.showIf;
}

/** Whether an answer has a choice in it, as `chosenIn` finds it. */
const uses = (choice: Choice) => (candidate: unknown) =>
  Array.isArray(candidate) ? candidate.includes(choice) : candidate === choice;

function goalsOfQuestion(
  ground: Ground,
  planned: PlannedQuestion,
  scope: string,
  inner: Inner,
): Goal[] {
  const place = scope + planned.name;
  const ask = (wishes: Wishes) => {
    const own = inner(wishes);
    return own.isOpen && own.wishes.ask(planned);
  };
  const goals: Goal[] = [
    {kind: 'question', name: place, lead: ask, isReached: ({asked}) => asked.has(place)},
  ];
  if (!takesAnswer(planned)) return goals;
  for (const choice of choicesIn(planned.answerSchema, planned.model.hasMembers))
    goals.push({
      kind: 'choice',
      name: nameOfChoice(place, choice),
      lead: (wishes) => {
        const own = inner(wishes);
        const showIf = conditionOf(planned, choice);
        const those = ground.candidatesFor(planned).filter(uses(choice));
        return (
          own.isOpen &&
          own.wishes.ask(planned) &&
          (!showIf || own.wishes.want(showIf, true)) &&
          (!those.length || own.wishes.answer(planned, those))
        );
      },
      isReached: ({chosen}) => chosen.get(place)?.has(choice) ?? false,
    });
  const items = ground.itemsOf(planned.name);
  if (items) {
    const within: Inner = (wishes) => {
      const own = inner(wishes);
      return {
        isOpen: own.isOpen && own.wishes.ask(planned),
        wishes: own.wishes.itemOf(planned.name, items),
      };
    };
    for (const one of items.plan.questions.values())
      goals.push(...goalsOfQuestion(items, one, `${place}.`, within));
  }
  return goals;
}

function goalsOfPage(page: PlannedPage): Goal[] {
  const {id, exitIf} = page.page;
  return [
    {
      kind: 'page',
      name: id,
      lead: (wishes) => wishes.open(page),
      isReached: ({pages}) => pages.has(page),
    },
    ...(exitIf
      ? [
          {
            kind: 'exit' as const,
            name: id,
            lead: (wishes: Wishes) => wishes.open(page) && wishes.want(exitIf, true),
            isReached: ({exit}: Walked) => exit === page,
          },
        ]
      : []),
  ];
}

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

function pairsIn(ground: Ground): Goal[] {
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

/**
 * Everything that respondents are to come to: every page, question, choice and exit, each answer that conditions tell
 * apart, and where several answers decide together, every two of them that go together.
 */
export function goalsIn(ground: Ground): Goal[] {
  const {pages, questions} = ground.plan;
  const answers = [...questions.values()]
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
  return [
    ...pages.flatMap(goalsOfPage),
    ...[...questions.values()].flatMap((one) => goalsOfQuestion(ground, one, '', whole)),
    ...answers,
    ...pairsIn(ground),
  ];
}
