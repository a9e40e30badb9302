import type {Text} from '../../definition/generated/types.js';
import {textIn} from '../../definition/text-in.js';
import {lists, membersOf} from '../../engine/members.js';
import {isListIn, type Plan, type PlannedQuestion} from '../../engine/plan.js';
import type {AnswerWords} from './condition-in-words.js';

/** The words of the values that a question offers. */
const labelsIn = (planned: PlannedQuestion | undefined): ReadonlyMap<unknown, Text> =>
  new Map(
    lists.flatMap((list) =>
      (planned ? membersOf(planned.question, list) : []).flatMap((member): [string, Text][] =>
        'label' in member ? [[member.value, member.label as Text]] : [],
      ),
    ),
  );

/** What words for the conditions of a plan need to know: values are given with what they are called in a language. */
export function answerWords({questions, definition}: Plan, language: string): AnswerWords {
  const known = new Map<string, ReadonlyMap<unknown, Text>>();
  const labelsOf = (name: string) => {
    const labels = known.get(name) ?? labelsIn(questions.get(name));
    known.set(name, labels);
    return labels;
  };
  return {
    isList: isListIn(questions),
    value: (name, value) => {
      const label = labelsOf(name).get(value);
      if (label === undefined) return String(value);
      return `${String(value)} (“${textIn(label, language, definition.languages).text}”)`;
    },
  };
}
