import type {ContactDetails} from '../../definition/generated/types.js';
import {londonDate} from '../../definition/moment.js';
import type {Plan} from '../../engine/plan.js';
import {isSeparate} from '../../engine/separate.js';
import {contactJudgeOf} from '../../receiver/index.js';
import {valuesOf} from '../../authoring/values-of.js';

/** Contact details that a consultation accepts, with one answer; undefined where it asks for none that leave apart. */
export function contactSampleOf(plan: Plan, now: Date): ContactDetails | undefined {
  const {id, version, languages} = plan.definition;
  const judge = contactJudgeOf(plan);
  return [...plan.questions.values()]
    .filter(isSeparate)
    .flatMap(({name, answerSchema}) =>
      valuesOf(answerSchema).map((value) => ({
        id: '00000000-0000-4000-8000-000000000000',
        consultation: {id, version},
        language: languages[0],
        day: londonDate(now),
        answers: {[name]: value},
      })),
    )
    .find((contact) => !judge(contact).length);
}
