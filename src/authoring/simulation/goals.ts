import type {Condition} from '../../definition/generated/types.js';
import {membersOf, lists} from '../../engine/members.js';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {answersIn, pairsIn} from './answer-goals.js';
import {choicesIn, type Choice} from './choices-in.js';
import {nameOfChoice, type Goal} from './goal.js';
import type {Ground} from './ground.js';
import type {Walked} from './respondent.js';
import type {Wishes} from './wishes.js';

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

/**
 * Everything that respondents are to come to: every page, question, choice and exit, each answer that conditions tell
 * apart, and where several answers decide together, every two of them that go together.
 */
export function goalsIn(ground: Ground): Goal[] {
  const {pages, questions} = ground.plan;
  return [
    ...pages.flatMap(goalsOfPage),
    ...[...questions.values()].flatMap((one) => goalsOfQuestion(ground, one, '', whole)),
    ...answersIn(ground),
    ...pairsIn(ground),
  ];
}
