import {problemWith, type Problem} from './answers.js';
import type {Plan} from './plan.js';
import {replay} from './replay.js';
import {isSeparate} from './separate.js';

/** What answers are judged by, besides their plan. */
interface Judging {
  readonly context?: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD` in London. */
  readonly today: string;
  /** Questions that are not looked at, because their answers have the wrong shape for that. */
  readonly except?: ReadonlySet<string>;
}

/**
 * What is wrong with answers by the rules that no schema can say: the route as the engine sees it, what follows from
 * other answers, and each type's own check. Answers are judged as they are, never converted.
 */
export function problemsIn(
  plan: Plan,
  answers: Readonly<Record<string, unknown>>,
  {context, today, except}: Judging,
): Problem[] {
  const {route, facts} = replay(plan, answers, context);
  const adaptations = plan.adapting?.start(plan, {facts, random: () => 0});
  return [...plan.questions.values()].flatMap((planned): Problem[] => {
    const {name} = planned;
    if (except?.has(name) || isSeparate(planned)) return [];
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (!route.isOn(planned))
      return answer === undefined ? [] : [{question: name, keyword: 'notAsked', params: {}}];
    if (planned.model.derive && answer !== facts.answers[name])
      return [{question: name, keyword: 'calculated', params: {}}];
    const problem = problemWith(answer, planned, today, adaptations?.asked(planned, today));
    return problem ? [problem] : [];
  });
}
