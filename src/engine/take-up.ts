import {interpreter} from '../definition/interpret.js';
import {changeLanguage} from './answer-languages.js';
import {answerFrom} from './answers.js';
import type {DraftContent} from './draft-of.js';
import {editionOf} from './edition-of.js';
import {itemPlan} from './item-plan.js';
import {isPersonal} from './personal.js';
import type {Plan, PlannedQuestion} from './plan.js';
import {isByKey, prefill, type SetAside} from './prefill.js';
import {takesAnswer, type Step, type Way} from './way.js';

/** Whether a draft was made when the document asked what it asks now. */
export const isOfNow = ({session}: Way, {version, edition}: DraftContent): boolean => {
  const {definition} = session.plan;
  return version === definition.version && edition === editionOf(definition);
};

/** Whether what was typed makes an answer of the right shape, or none. */
function isShaped(typed: unknown, planned: PlannedQuestion): boolean {
  const answer = answerFrom(typed, planned);
  return answer === undefined || !interpreter(planned.answerSchema!)(answer);
}

/** What a form can have held of a question, about items too; undefined for what only somebody else can have written. */
export function heldOf(typed: unknown, planned: PlannedQuestion): unknown {
  const {model, question} = planned;
  const items = itemPlan(planned);
  if (items)
    return Array.isArray(typed)
      ? typed.filter(isByKey).map((one) => heldIn(items, one))
      : undefined;
  const isHeld = model.mayBeTyped?.(typed, question) ?? typeof typed === 'string';
  return isHeld || isShaped(typed, planned) ? typed : undefined;
}

const heldIn = ({questions}: Plan, item: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    [...questions.values()]
      .filter((one) => takesAnswer(one) && Object.hasOwn(item, one.name))
      .map((one) => [one.name, heldOf(item[one.name], one)]),
  );

/** What a draft has of each question that can be kept, as it was typed: also what is no answer yet. */
function takeAsTyped({session}: Way, {typed, language, languages}: DraftContent): void {
  const isMixed = Object.keys(languages).length > 0;
  for (const planned of session.plan.questions.values()) {
    const {name, model, question} = planned;
    if (!takesAnswer(planned) || isPersonal(planned)) continue;
    const before = Object.hasOwn(typed, name) ? heldOf(typed[name], planned) : undefined;
    if (isMixed) changeLanguage(session, language, languages[name] ?? language);
    session.answer(name, model.restored ? model.restored(before, question) : before);
  }
  if (isMixed) changeLanguage(session, language, language);
}

/** The step that a draft was left at, else the one that has its questions now, else the last that had been shown. */
function stepIn(way: Way, {step, first}: DraftContent): Step {
  const steps = way.steps();
  const asking = steps.filter(({kind}) => kind === 'questions');
  const left = steps.find(({id}) => id === step);
  // The check page says answers in words, and what is none yet has none.
  const [wrong] = left?.kind === 'check' ? way.session.problems(way.seen) : [];
  const isWrong = ({name}: {readonly name: string}) => name === wrong?.question;
  return (
    (wrong && asking.find(({questions}) => questions.some(isWrong))) ??
    left ??
    asking.find(({questions}) => questions.some(({name}) => name === first)) ??
    asking.findLast(({questions}) => questions.some((one) => way.seen.has(one))) ??
    steps[0]!
  );
}

/** What came of taking up a draft: what no longer fits, and the step that it was left at. */
export interface TakenUp {
  readonly setAside: readonly SetAside[];
  readonly to: Step;
}

/**
 * Goes on with a draft: what was typed, and what had been asked. A draft of another version is judged answer by answer,
 * and what no longer fits is given back. Whatever a draft holds, nothing is thrown.
 */
export function takeUp(way: Way, draft: DraftContent): TakenUp {
  const {session} = way;
  const {questions} = session.plan;
  const isSame = isOfNow(way, draft);
  if (isSame) takeAsTyped(way, draft);
  const unfit = isSame ? [] : prefill(session, draft.typed);
  for (const name of draft.seen) {
    const planned = questions.get(name);
    if (planned && !isPersonal(planned)) way.seen.add(planned);
  }
  return {setAside: [...draft.setAside, ...unfit], to: stepIn(way, draft)};
}

/** Shows the step that a draft was left at, as its person had come there. */
export function comeTo(way: Way, to: Step, draft: DraftContent): void {
  way.go(to.id);
  way.isChange = draft.isChange && to.kind === 'questions' && to.id === draft.step;
}
