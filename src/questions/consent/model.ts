import {consent as schema} from '../../definition/generated/schemas/consent.js';
import type {ConsentQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';

/** One checkbox with its own statement. Whoever leaves it has not answered: consent is never the default. */
export const consent: QuestionModel<ConsentQuestion, true> = {
  type: 'consent',
  schema: schema as QuestionModel['schema'],
  asks: 'select',
  answerSchema: () => ({const: true}),
  isEmpty: (typed) => typed === undefined || typed === null || typed === false || typed === '',
  check: (answer) =>
    answer === true ? undefined : {keyword: 'required', params: {asks: 'select'}},
  inWords: (_, {text}, {say}) => [say(text)],

  columns: ({name, text}) => [
    {
      name,
      kind: 'flag',
      values: [{value: true, label: text}],
      of: (answer) => (answer === true ? true : undefined),
    },
  ],
};
