import type {Response as ConsultationResponse} from '../definition/generated/types.js';
import {derivedIn} from '../engine/derived.js';
import {itemPlan} from '../engine/item-plan.js';
import type {Plan} from '../engine/plan.js';
import {replay} from '../engine/replay.js';
import {isByKey} from '../questions/by-key.js';

type Answers = Readonly<Record<string, unknown>>;

/** Whether any answer follows from others, in the response itself or in an item of it. */
const derives = (plan: Plan): boolean =>
  [...plan.questions.values()].some((one) => {
    const own = itemPlan(one);
    return Boolean(one.model.derive) || (own !== undefined && derives(own));
  });

function answersOf(plan: Plan, sent: Answers, context?: Answers): Answers {
  const answers: Record<string, unknown> = {...sent};
  // Items first: each follows from itself alone.
  for (const one of plan.questions.values()) {
    const own = itemPlan(one);
    const items = own && Object.hasOwn(sent, one.name) ? sent[one.name] : undefined;
    if (own && Array.isArray(items))
      answers[one.name] = items.map((item: unknown) =>
        isByKey(item) ? answersOf(own, item) : item,
      );
  }
  const {facts} = replay(plan, answers, context);
  for (const {name} of derivedIn(plan)) {
    const answer = facts.answers[name];
    if (answer === undefined) delete answers[name];
    else answers[name] = answer;
  }
  return answers;
}

/**
 * A response in which every answer that follows from others is what they make it, inside an item as elsewhere: whatever
 * was sent in its place is left out. Answers that will be refused do no harm.
 */
export const recalculated = (plan: Plan, response: ConsultationResponse): ConsultationResponse =>
  derives(plan)
    ? {...response, answers: answersOf(plan, response.answers, response.context)}
    : response;
