import {itemPlan} from '../../engine/item-plan.js';
import type {Plan} from '../../engine/plan.js';
import {calledIn} from '../called.js';
import {answerWords} from '../codebook/answer-words.js';
import type {AnswerWords} from '../codebook/condition-in-words.js';
import {named} from '../named.js';

/** One version of a document, as sentences about it speak: names, with what people read beside them. */
export interface Spoken {
  page(id: string): string;
  question(name: string): string;
  /** A value that a question offers. */
  value(question: string, value: string | number): string;
  /** What the conditions at a question are about; without one, those of the document. */
  conditions(question?: string): AnswerWords;
}

/** What speaks of a version, in the first of its languages. */
export function spokenOf(plan: Plan): Spoken {
  const [language] = plan.definition.languages;
  const called = calledIn(plan, language);
  const wordsOf = (within: Plan): AnswerWords => {
    const own = calledIn(within, language);
    return {
      ...answerWords(within, language),
      question: (name) => named(name, own.question(name)),
    };
  };
  return {
    page: (id) => named(id, called.page(id)),
    question: (name) => named(name, called.question(name)),
    value: (name, value) => named(String(value), called.value(name, value)),
    conditions(name = '') {
      let within = plan;
      // Conditions inside an item are about that item.
      for (const outer of name.split('.').slice(0, -1)) {
        const planned = within.questions.get(outer);
        within = (planned && itemPlan(planned)) ?? within;
      }
      return wordsOf(within);
    },
  };
}
