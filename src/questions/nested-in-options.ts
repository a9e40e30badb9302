import type {Option, Question} from '../definition/generated/types.js';
import type {AnyQuestion, Nested} from '../definition/read-definition.js';

/** The questions under the options of a question: a text box for other words, or one follow-up. */
export function nestedInOptions({
  name,
  options,
}: {
  readonly name: string;
  readonly options: readonly Option[];
}): Nested[] {
  return options.flatMap(({value, other, followUp}, index): Nested[] => {
    const at = `/options/${index}`;
    if (other) {
      const {name: own = `${name}_other`, ...rest} = other;
      const question = {type: 'text', name: own, ...rest} as Question;
      return [{pointer: `${at}/other`, question: question as unknown as AnyQuestion, when: value}];
    }
    return followUp
      ? [{pointer: `${at}/followUp`, question: followUp as unknown as AnyQuestion, when: value}]
      : [];
  });
}
