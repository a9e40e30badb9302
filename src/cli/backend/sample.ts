import type {Response as ConsultationResponse} from '../../definition/generated/types.js';
import type {JsonSchema} from '../../definition/interpret.js';
import type {Plan} from '../../engine/plan.js';
import {responseSchema} from '../../engine/response-schema.js';
import {judgeOf, recalculated} from '../../receiver/index.js';
import {valuesOf} from '../../authoring/values-of.js';

type Orders = NonNullable<ConsultationResponse['orders']>;

const questionIn = (pointer: string) => /^\/answers\/([^/]+)/.exec(pointer)?.[1];

/**
 * A response that a consultation accepts, with as few answers as may be; undefined where that takes more than trying, as
 * for a question that asks for a file.
 */
export function sampleOf(plan: Plan, now: Date): ConsultationResponse | undefined {
  const {id, version, languages} = plan.definition;
  const judge = judgeOf(plan);
  // In which options were offered, where that is random.
  const {properties} = responseSchema(plan) as {
    readonly properties: {readonly orders?: JsonSchema};
  };
  const {orders} = properties;
  const whole = (answers: Readonly<Record<string, unknown>>) =>
    recalculated(plan, {
      id: '00000000-0000-4000-8000-000000000000',
      consultation: {id, version},
      language: languages[0],
      channel: 'web',
      startedAt: now.toISOString(),
      submittedAt: now.toISOString(),
      answers,
      ...(orders && {orders: valuesOf(orders)[0] as Orders}),
    });
  let answers: Readonly<Record<string, unknown>> = {};
  // Each round answers one question more.
  for (let round = 0; round <= plan.questions.size; round++) {
    const response = whole(answers);
    const wanted = judge(response).map(({pointer}) => questionIn(pointer));
    if (!wanted.length) return response;
    const question = plan.questions.get(wanted.find((name) => name !== undefined) ?? '');
    if (!question) return undefined;
    const {name, answerSchema} = question;
    const value = valuesOf(answerSchema).find(
      (one) =>
        !judge(whole({...answers, [name]: one})).some(({pointer}) => questionIn(pointer) === name),
    );
    if (value === undefined) return undefined;
    answers = {...answers, [name]: value};
  }
  return undefined;
}
