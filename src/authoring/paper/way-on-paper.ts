import type {Condition} from '../../definition/generated/types.js';
import {isListIn, type Plan, type PlannedPage, type PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {conjuncts, unanswered, verdictOf, verdictOfAll, type Known} from './verdict.js';

/** A place on paper where somebody may go on reading: the start of a page, a question, or the place to leave. */
export type Place =
  | {readonly kind: 'page'; readonly page: PlannedPage; readonly conditions: readonly Condition[]}
  | {
      readonly kind: 'question';
      readonly planned: PlannedQuestion;
      readonly conditions: readonly Condition[];
    }
  | {readonly kind: 'exit'; readonly page: PlannedPage; readonly condition: Condition};

/** Whether a text box stands beside its option, and is no question by itself on paper. */
export const standsBeside = ({parent, pointer}: PlannedQuestion): boolean =>
  parent !== undefined && pointer.endsWith('/other');

/** Whether something of a question is on paper. */
export const isPrinted = (one: PlannedQuestion): boolean =>
  one.model.derive === undefined && !standsBeside(one);

/** When a question is asked, its page’s condition aside, as conditions that must all hold. */
function conditionsOf({question, parent, when}: PlannedQuestion): Condition[] {
  const own = question['showIf'] as Condition | undefined;
  return [
    ...(parent && when !== undefined ? [{[parent.name]: when} as Condition] : []),
    ...(own ? conjuncts(own) : []),
  ];
}

/** Where a way leads: the place, by its index, and whether questions were passed over. */
export interface Lead {
  readonly to: number;
  readonly skips: boolean;
}

/** The places of a paper in their order, and where people who know some answers go on from one. */
export class WayOnPaper {
  readonly places: readonly Place[];
  readonly isList: (name: string) => boolean;
  readonly #ends = new Map<PlannedPage, number>();

  constructor({pages, questions}: Plan) {
    this.isList = isListIn(questions);
    const places: Place[] = [];
    for (const page of pages) {
      const {showIf, exitIf} = page.page;
      if (showIf) places.push({kind: 'page', page, conditions: conjuncts(showIf)});
      for (const planned of page.questions)
        if (isPrinted(planned))
          places.push({kind: 'question', planned, conditions: conditionsOf(planned)});
      if (exitIf) places.push({kind: 'exit', page, condition: exitIf});
      this.#ends.set(page, places.length);
    }
    this.places = places;
  }

  /** The place after a page. */
  endOf(page: PlannedPage): number {
    return this.#ends.get(page)!;
  }

  verdict(conditions: readonly Condition[], known: Known): boolean | undefined {
    return verdictOfAll(conditions, known, this.isList);
  }

  /** Where somebody goes on from a place, of whom this is known: past what they are never asked, and no further. */
  leadFrom(start: number, facts: Known): Lead {
    const known = new Map(facts);
    let skips = false;
    const isNumbered = (one: PlannedQuestion) => isPrinted(one) && takesAnswer(one);
    let at = start;
    while (at < this.places.length) {
      const place = this.places[at]!;
      if (place.kind === 'exit') {
        if (verdictOf(place.condition, known, this.isList) !== false) break;
      } else {
        const verdict = this.verdict(place.conditions, known);
        if (place.kind === 'page') {
          const {page} = place;
          const asks = page.questions.some(isNumbered);
          if (verdict === undefined && asks) break;
          if (verdict === false) {
            for (const {name} of page.questions) known.set(name, unanswered);
            skips ||= asks;
            at = this.endOf(page);
            continue;
          }
        } else if (verdict === false) {
          known.set(place.planned.name, unanswered);
          skips ||= isNumbered(place.planned);
        } else if (isNumbered(place.planned)) break;
      }
      at++;
    }
    return {to: at, skips};
  }
}
