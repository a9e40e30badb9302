import type {Response as ConsultationResponse} from '../definition/generated/types.js';
import type {Plan} from '../engine/plan.js';
import {derivedIn, replay} from '../engine/replay.js';

/**
 * A response in which every answer that follows from others is what they make it: whatever was sent in its place is left
 * out. Answers that will be refused do no harm.
 */
export function recalculated(plan: Plan, response: ConsultationResponse): ConsultationResponse {
  const derived = derivedIn(plan);
  if (!derived.length) return response;
  const {facts} = replay(plan, response.answers, response.context);
  const answers = {...response.answers};
  for (const {name} of derived) {
    const answer = facts.answers[name];
    if (answer === undefined) delete answers[name];
    else answers[name] = answer;
  }
  return {...response, answers};
}
