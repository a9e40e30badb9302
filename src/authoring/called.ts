import type {Text} from '../definition/generated/types.js';
import {textIn} from '../definition/text-in.js';
import {itemPlan} from '../engine/item-plan.js';
import type {Plan} from '../engine/plan.js';
import {valueLabel} from './codebook/value-label.js';
import {quoted} from './quoted.js';

/** What people read of the parts of a document; undefined for a part that is not there, or has no words. */
export interface Called {
  page(id: string): string | undefined;
  /** A question by its name; one that is asked about items comes after the name of the question that asks about them. */
  question(name: string): string | undefined;
  /** A value that a question offers, or a number as text. */
  value(question: string, value: unknown): string | undefined;
}

/** The plan that a question stands in, and its name there: of `person.age` the plan of an item, and `age`. */
function within(plan: Plan, name: string): readonly [Plan, string] {
  const at = name.indexOf('.');
  const outer = at < 0 ? undefined : plan.questions.get(name.slice(0, at));
  const inner = outer && itemPlan(outer);
  return inner ? within(inner, name.slice(at + 1)) : [plan, name];
}

/** What the parts of a plan are called in one of its languages, in quotation marks and in short. */
export function calledIn(plan: Plan, language: string): Called {
  const {languages} = plan.definition;
  const say = (text: Text | undefined) => {
    const words = text === undefined ? '' : textIn(text, language, languages).text;
    return words.trim() === '' ? undefined : quoted(words);
  };
  const labels = new Map<Plan, ReturnType<typeof valueLabel>>();
  /** Each plan finds its labels once. */
  const labelsOf = (own: Plan) => {
    const found = labels.get(own) ?? valueLabel(own, language);
    labels.set(own, found);
    return found;
  };
  return {
    // Words that are the name say nothing that the name does not.
    page(id) {
      const words = say(plan.pages.find(({page}) => page.id === id)?.page.title);
      return words === `“${id}”` ? undefined : words;
    },
    question(name) {
      const [own, last] = within(plan, name);
      const question = own.questions.get(last)?.question;
      const words = say(question?.label ?? (question?.['text'] as Text | undefined));
      return words === `“${last}”` ? undefined : words;
    },
    value(name, value) {
      const [own, last] = within(plan, name);
      const labelOf = labelsOf(own);
      return say(labelOf(last, value) ?? labelOf(last, Number(value)));
    },
  };
}
