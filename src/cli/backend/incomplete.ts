import type {Response as ConsultationResponse} from '../../definition/generated/types.js';
import type {Plan} from '../../engine/plan.js';
import {judgeOf} from '../../receiver/index.js';

/** A response without an answer that it needs; undefined when it can be without each. */
export function incompleteOf(
  plan: Plan,
  sample: ConsultationResponse,
): ConsultationResponse | undefined {
  const judge = judgeOf(plan);
  return Object.keys(sample.answers)
    .map((name) => {
      const {[name]: _, ...answers} = sample.answers;
      return {...sample, answers};
    })
    .find((response) => judge(response).some(({keyword}) => keyword === 'required'));
}
