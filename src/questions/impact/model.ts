import type {Finding} from '../../definition/definition-error.js';
import {impact as schema} from '../../definition/generated/schemas/impact.js';
import type {ImpactQuestion} from '../../definition/generated/types.js';
import type {AnyModel, QuestionModel} from '../../engine/question-model.js';
import {radios} from '../radios/model.js';

// What radios know, they know of any question with options.
const choice: AnyModel = radios;

/** An amount in pounds that has parts of a penny. */
function notPence(pointer: string, pounds: number | undefined): Finding[] {
  const isPence = pounds === undefined || Number(pounds.toFixed(2)) === pounds;
  return isPence ? [] : [{pointer, rule: 'not-pence', detail: pounds}];
}

/**
 * One answer out of a short list, as in radios. What each option costs is shown to the person and is no part of the
 * answer.
 */
export const impact: QuestionModel<ImpactQuestion, string> = {
  ...choice,
  type: 'impact',
  schema: schema as QuestionModel['schema'],
  refers: {band: {kind: 'option'}},

  flaws: (question) => [
    ...choice.flaws!(question),
    ...notPence('/bandDNow', question.bandDNow),
    ...question.options.flatMap(({bandD}, index) => notPence(`/options/${index}/bandD`, bandD)),
    ...(question.options.some(({bandD}) => bandD !== undefined)
      ? []
      : [{pointer: '/options', rule: 'no-cost', detail: null}]),
  ],
};
