import type {Text} from '../../definition/generated/types.js';
import {textIn} from '../../definition/text-in.js';
import {lists, membersOf} from '../../engine/members.js';
import type {Plan, PlannedQuestion} from '../../engine/plan.js';

/** The words of the values that a question offers. */
const labelsIn = (planned: PlannedQuestion | undefined): ReadonlyMap<unknown, Text> =>
  new Map(
    lists.flatMap((list) =>
      (planned ? membersOf(planned.question, list) : []).flatMap((member): [string, Text][] =>
        'label' in member ? [[member.value, member.label as Text]] : [],
      ),
    ),
  );

/** What the values of a plan’s questions are called in a language; undefined for those that have no words. */
export function valueLabel(
  {questions, definition}: Plan,
  language: string,
): (name: string, value: unknown) => string | undefined {
  const known = new Map<string, ReadonlyMap<unknown, Text>>();
  return (name, value) => {
    const labels = known.get(name) ?? labelsIn(questions.get(name));
    known.set(name, labels);
    const label = labels.get(value);
    return label && textIn(label, language, definition.languages).text;
  };
}
