import {isObject} from '../../definition/is-object.js';
import {itemPlan} from '../../engine/item-plan.js';
import type {Plan, PlannedQuestion} from '../../engine/plan.js';
import {textsOf} from '../texts-of.js';

type Part = Readonly<Record<string, unknown>>;

/** A member of a list of a question: an option, a row, a column, a point of a scale. */
export interface ListedMember {
  readonly list: string;
  readonly value: string | number;
  readonly part: Part;
  readonly pointer: string;
}

/** A question of a version, as it is compared. */
export interface ComparedQuestion {
  /** Its name, after that of the question in whose items it is asked, with a dot between. */
  readonly name: string;
  readonly page: string;
  readonly pointer: string;
  readonly type: string;
  readonly planned: PlannedQuestion;
  readonly members: readonly ListedMember[];
  /** What else is written of it but words, lists, its name and its type. */
  readonly rules: ReadonlyMap<string, unknown>;
}

/** A list whose members have a value each. */
const isList = (value: unknown): value is Part[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isObject(one) && 'value' in one);

/** What is compared elsewhere, or says nothing of what is asked. */
const apart = new Set(['name', 'type', 'questions', 'plan']);

/** The places of all texts of a document, and of whatever holds some: they are compared as words. */
function placesOfTexts(document: unknown): ReadonlySet<string> {
  const places = new Set<string>();
  for (const {pointer} of textsOf(document))
    for (let at = pointer; at && !places.has(at); at = at.slice(0, at.lastIndexOf('/')))
      places.add(at);
  return places;
}

function comparedFrom(
  planned: PlannedQuestion,
  {name, page, pointer}: Pick<ComparedQuestion, 'name' | 'page' | 'pointer'>,
  texts: ReadonlySet<string>,
): ComparedQuestion {
  const {question} = planned;
  const members: ListedMember[] = [];
  const rules = new Map<string, unknown>();
  for (const [key, value] of Object.entries(question)) {
    if (isList(value))
      for (const [index, part] of value.entries())
        members.push({
          list: key,
          value: part['value'] as string,
          part,
          pointer: `${pointer}/${key}/${index}`,
        });
    else if (!apart.has(key) && !texts.has(`${pointer}/${key}`)) rules.set(key, value);
  }
  return {name, page, pointer, type: question.type, planned, members, rules};
}

/** Every question of a plan in the order of the document, those inside items after the question that holds them. */
export function questionsIn(plan: Plan): ReadonlyMap<string, ComparedQuestion> {
  const texts = placesOfTexts(plan.definition);
  const found = new Map<string, ComparedQuestion>();
  const collect = (of: Plan, outer?: ComparedQuestion) => {
    for (const planned of of.questions.values()) {
      const one = comparedFrom(
        planned,
        outer
          ? {
              name: `${outer.name}.${planned.name}`,
              page: outer.page,
              pointer: planned.pointer.replace('/pages/0', outer.pointer),
            }
          : {name: planned.name, page: planned.page.page.id, pointer: planned.pointer},
        texts,
      );
      found.set(one.name, one);
      const items = itemPlan(planned);
      if (items) collect(items, one);
    }
  };
  collect(plan);
  return found;
}
