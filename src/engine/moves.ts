import type {Problem} from './answers.js';
import {takesAnswer, type Step, type Way} from './way.js';

/** What came of pressing the button at the end of a step. */
export type Outcome =
  | {readonly kind: 'moved'; readonly to: Step}
  | {readonly kind: 'problems'; readonly problems: readonly Problem[]}
  | {readonly kind: 'send'};

/** Goes from the check page to the step that asks a question. */
export function change(way: Way, name: string): Step {
  const question = way.session.question(name);
  const to = way
    .steps()
    .find((step) => step.kind === 'questions' && step.questions.includes(question));
  if (to) {
    way.isChange = true;
    way.enter(to);
  }
  return way.step;
}

/** A step that has a problem, or a question that the person never saw because the route changed. */
const isUnfinished = ({session, seen}: Way, {questions}: Step): boolean =>
  questions.some((one) => takesAnswer(one) && session.isOn(one) && !seen.has(one)) ||
  session.problems(questions).length > 0;

/**
 * Presses the button at the end of a step: on to the next step, to the check page after a change, or to send. A
 * problem on the step keeps the person there. Whatever is still missing elsewhere is asked before anything is sent.
 */
export function next(way: Way): Outcome {
  const {session} = way;
  // Answers may have added questions to this very step since it was shown.
  way.see();
  const {kind, questions} = way.step;
  const problems = session.problems(questions);
  if (kind === 'questions' && problems.length) return {kind: 'problems', problems};
  const steps = way.steps();
  const at = way.placeAmong(steps);
  const end = steps.findIndex((step) => step.kind === 'check' || step.kind === 'exit');
  if (kind === 'check' || way.isChange || at >= end) {
    const unfinished = steps.slice(0, end).find((step) => isUnfinished(way, step));
    if (unfinished) {
      const later = kind === 'check' ? session.problems(unfinished.questions) : [];
      way.isChange = true;
      way.enter(unfinished);
      return later.length ? {kind: 'problems', problems: later} : {kind: 'moved', to: unfinished};
    }
  }
  const to = way.isChange ? steps[end]! : steps[Math.floor(at) + 1];
  if (to) {
    way.isChange = false;
    way.enter(to);
    return {kind: 'moved', to};
  }
  // The browser's Forward leads past a step whose answer has been taken away again.
  const unfinished = steps.find((step) => isUnfinished(way, step));
  if (!unfinished) return {kind: 'send'};
  way.enter(unfinished);
  const left = session.problems(unfinished.questions);
  return left.length ? {kind: 'problems', problems: left} : {kind: 'moved', to: unfinished};
}
