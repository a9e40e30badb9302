import type {Adaptations} from './adapting.js';
import type {Plan} from './plan.js';

/** What chooses between the variants of a plan's texts and fills in answers, when the answers are these. */
export const wordingOf = (
  plan: Plan,
  answers: Readonly<Record<string, unknown>>,
): Pick<Adaptations, 'choose' | 'fill'> | undefined =>
  plan.adapting?.start(plan, {facts: {answers, context: {}}, random: () => 0});
