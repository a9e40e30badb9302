import type {Plan} from '../../engine/plan.js';
import {isSeparate} from '../../engine/separate.js';
import type {Codebook, CodebookColumn} from './codebook.js';
import {Describing} from './describing.js';
import {ofContacts, ofResponses, ofResponsesLast} from './part-words.js';

const textColumn = (name: string, part: string): CodebookColumn => ({
  ...{name, part},
  ...{kind: 'text', about: {}, values: []},
});

/**
 * What whoever reads an export needs to know of a version of a consultation: every question, value and column, in these
 * languages of its own, and who is asked what, in English.
 */
export function codebookOf(
  plan: Plan,
  languages: readonly string[] = plan.definition.languages,
): Codebook {
  const describing = new Describing(plan, languages);
  const {id, version, title, organisation, purpose} = plan.definition;
  const all = [...plan.questions.values()];
  const columns = (facts: Readonly<Record<string, string>>) =>
    Object.entries(facts).map(([name, part]) => textColumn(name, part));
  return {
    ...{id, version, languages},
    title: describing.in(title),
    organisation: organisation && describing.in(organisation.name),
    purpose: purpose && describing.in(purpose.why),
    pages: plan.pages.map((page) => describing.page(page)),
    facts: columns(ofResponses),
    contactFacts: all.some(isSeparate) ? columns(ofContacts) : [],
    orders: [
      ...all
        .filter((one) => one.question['order'] === 'random' && !isSeparate(one))
        .map(({name}) =>
          textColumn(`_order.${name}`, 'The values in the order in which this person saw them.'),
        ),
      ...columns(ofResponsesLast),
    ],
  };
}
