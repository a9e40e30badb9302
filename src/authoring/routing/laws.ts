import type {Condition} from '../../definition/generated/types.js';
import {membersOf} from '../../engine/members.js';
import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {
  all,
  always,
  any,
  atomOf,
  formulaOf,
  implies,
  isFree,
  not,
  type Formula,
} from './formula.js';

/** Something that is so in every response, and what of a document makes it so, in words. */
export interface Law {
  readonly formula: Formula;
  readonly because: string;
}

/** That there is an answer to a question. */
export const answered = (name: string): Formula => atomOf(name, {answered: true});

/** When a question is asked, as far as it says so itself. */
const ownOf = ({question}: PlannedQuestion) =>
  formulaOf(question['showIf'] as Condition | undefined);

/** When a question is asked, its page’s condition aside. */
export const askedIf = (one: PlannedQuestion): Formula =>
  all(
    one.parent && one.when !== undefined ? atomOf(one.parent.name, one.when) : always,
    ownOf(one),
  );

/** When a page is shown, if nobody has left before it. */
export const shownIf = ({page, questions}: PlannedPage): Formula => {
  const each = questions.map(askedIf);
  return all(formulaOf(page.showIf), each.some(isFree) ? always : any(...each));
};

/** The options of a question that are for some people only, each with when it is offered. */
const conditionalOptions = ({name, question, answerSchema}: PlannedQuestion): Law[] =>
  typeof answerSchema === 'object' && answerSchema['type'] !== 'object'
    ? membersOf(question, 'options').flatMap(({value, showIf}) =>
        showIf
          ? [
              {
                formula: implies(atomOf(name, value), formulaOf(showIf)),
                because: `the condition of the option \`${value}\` of \`${name}\``,
              },
            ]
          : [],
      )
    : [];

const unlessFree = (because: string, one: string, formula: Formula): Law[] =>
  isFree(formula) ? [] : [{formula: implies(answered(one), formula), because}];

/** What is so wherever there is an answer to a question. */
export const lawsOf = (one: PlannedQuestion): Law[] => [
  ...unlessFree(
    `the condition of the page \`${one.page.page.id}\``,
    one.name,
    formulaOf(one.page.page.showIf),
  ),
  ...unlessFree(`the condition of \`${one.name}\``, one.name, ownOf(one)),
  ...(one.parent && one.when !== undefined
    ? unlessFree(
        `\`${one.name}\` is asked under \`${one.when}\` of \`${one.parent.name}\` alone`,
        one.name,
        atomOf(one.parent.name, one.when),
      )
    : []),
  ...conditionalOptions(one),
];

/** That nobody who goes on has left by a page; none for a page that nobody leaves by. */
export const exitLaw = (page: PlannedPage): Law[] =>
  page.page.exitIf
    ? [
        {
          formula: not(all(shownIf(page), formulaOf(page.page.exitIf))),
          because: `those who leave by the page \`${page.page.id}\``,
        },
      ]
    : [];

/** Whether something is offered in every list of a question, whatever was answered before. */
const hasWhole = ({question}: PlannedQuestion) =>
  (['options', 'rows', 'columns'] as const).every((list) => {
    const members = membersOf(question, list);
    return !members.length || members.some(({showIf}) => !showIf);
  });

/** That those of some questions which have to be answered are, for whoever comes past them. */
export const requiredLaws = (
  {questions}: Plan,
  isPassed: (one: PlannedQuestion) => boolean,
): Law[] =>
  [...questions.values()]
    .filter(isPassed)
    .filter((one) => one.question.required === true && one.answerSchema && hasWhole(one))
    .map((one) => ({
      formula: implies(all(formulaOf(one.page.page.showIf), askedIf(one)), answered(one.name)),
      because: `\`${one.name}\` has to be answered`,
    }));
