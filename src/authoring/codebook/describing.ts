import type {Condition, Text} from '../../definition/generated/types.js';
import {textIn} from '../../definition/text-in.js';
import {columnsOfOne} from '../../engine/columns-of-one.js';
import {itemPlan} from '../../engine/item-plan.js';
import {lists, membersOf} from '../../engine/members.js';
import {isPersonal} from '../../engine/personal.js';
import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import type {Column} from '../../engine/question-model.js';
import {isSeparate} from '../../engine/separate.js';
import {answerWords} from './answer-words.js';
import type {CodebookColumn, CodebookPage, CodebookQuestion, Words} from './codebook.js';
import {calledIn, type Called} from '../called.js';
import {named as beside} from '../named.js';
import {conditionInWords, type AnswerWords} from './condition-in-words.js';
import {partInWords} from './part-words.js';

/** What a codebook says about the parts of one plan: a consultation, or what is asked about each of several items. */
export class Describing {
  readonly #plan: Plan;
  readonly #languages: readonly string[];
  readonly #words: AnswerWords;
  readonly #called: Called;

  constructor(plan: Plan, languages: readonly string[]) {
    this.#plan = plan;
    this.#languages = languages;
    this.#words = answerWords(plan, languages[0]!);
    this.#called = calledIn(plan, languages[0]!);
  }

  in(text: Text | undefined): Words {
    if (text === undefined) return {};
    const {languages} = this.#plan.definition;
    return Object.fromEntries(
      this.#languages.map((tag) => [tag, textIn(text, tag, languages).text]),
    );
  }

  /** A condition, in which each question has its words beside its name where it is first named. */
  #if(condition: Condition): string {
    const named = new Set<string>();
    const question = (name: string) => {
      const words = named.has(name) ? undefined : this.#called.question(name);
      named.add(name);
      return beside(name, words);
    };
    return conditionInWords(condition, {...this.#words, question});
  }

  column({name, kind = 'text', about = [], part, values = []}: Column): CodebookColumn {
    const each = about.map((text) => this.in(text));
    return {
      ...{name, kind},
      about: about.length
        ? Object.fromEntries(
            this.#languages.map((tag) => [tag, each.map((words) => words[tag]).join(' – ')]),
          )
        : {},
      part: part === undefined ? undefined : partInWords(part),
      values: values.map(({value, label}) => ({value, label: this.in(label)})),
    };
  }

  /** What is said of when members of a question's lists are offered. */
  #offers(planned: PlannedQuestion): string[] {
    return lists.flatMap((list) =>
      membersOf(planned.question, list).flatMap(({value, showIf}) =>
        showIf
          ? [`${this.#words.value(planned.name, value)} is offered if ${this.#if(showIf)}.`]
          : [],
      ),
    );
  }

  question(planned: PlannedQuestion): CodebookQuestion {
    const {name, question, model, parent, when, answerSchema} = planned;
    const own = question['showIf'] as Condition | undefined;
    const items = itemPlan(planned);
    const inItem = items && new Describing(items, this.#languages);
    return {
      ...{name, type: question.type},
      label: this.in(question.label ?? (question['text'] as Text | undefined)),
      hint: this.in(question['hint'] as Text | undefined),
      isRequired: question.required === true,
      routing: [
        ...(parent && when !== undefined ? [`Asked if ${this.#if({[parent.name]: when})}.`] : []),
        ...(own ? [`Asked if ${this.#if(own)}.`] : []),
        ...this.#offers(planned),
        ...(model.derive ? ['Asked of nobody: it follows from other answers.'] : []),
        ...(isSeparate(planned)
          ? ['Leaves apart from the response: its columns are in the export of contact details.']
          : []),
        ...(answerSchema !== undefined && isPersonal(planned) ? ['Personal.'] : []),
      ],
      items:
        items && inItem ? [...items.questions.values()].map((one) => inItem.question(one)) : [],
      columns: columnsOfOne(planned).map((column) => this.column(column)),
      isSeparate: isSeparate(planned),
    };
  }

  page({page, questions}: PlannedPage): CodebookPage {
    return {
      id: page.id,
      title: this.in(page.title),
      routing: [
        ...(page.showIf ? [`Shown if ${this.#if(page.showIf)}.`] : []),
        ...(page.afterCheck ? ['Shown after people have checked their answers.'] : []),
        ...(page.exitIf
          ? [`People leave after it, and nothing is sent, if ${this.#if(page.exitIf)}.`]
          : []),
      ],
      questions: questions.map((one) => this.question(one)),
    };
  }
}
