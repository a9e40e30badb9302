import {isObject} from '../../definition/is-object.js';
import {itemPlan} from '../../engine/item-plan.js';
import {lists, membersOf} from '../../engine/members.js';
import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {planned} from '../planned.js';
import {valueAt} from '../schema-node.js';
import {all, formulaOf, isFree, not, type Formula} from './formula.js';
import {answered, askedIf, exitLaw, requiredLaws, shownIf, type Law} from './laws.js';
import {Reasoner, type Answer} from './reasoner.js';
import {tooLittle} from './too-little.js';

/** What reasoning about the answers that there can be has found out about one place of a document. */
export interface RoutingVerdict {
  readonly pointer: string;
  /** Which part of the way a person goes is at fault. */
  readonly of: 'condition' | 'option' | 'variant' | 'page' | 'question' | 'answer' | 'end';
  /** It is so for nobody, for everybody, or not for some; or it took too long to find out. */
  readonly is: 'never' | 'always' | 'partly' | 'undecided';
  /** The parts of the document that it follows from, in words; none when it follows from itself. */
  readonly because: readonly string[];
}

/** Variants of texts below a part of a document, by where they stand; what holds other questions is passed over. */
function* variantsIn(
  part: unknown,
  pointer: string,
): Generator<{pointer: string; whens: unknown[]}> {
  if (part === null || typeof part !== 'object') return;
  if (Array.isArray(part) && part.some((one) => isObject(one) && 'when' in one))
    yield {pointer, whens: part.map((one) => (isObject(one) ? one['when'] : undefined))};
  else
    for (const [key, child] of Object.entries(part))
      if (!['followUp', 'other', 'questions', 'showIf', 'plan'].includes(key))
        yield* variantsIn(child, `${pointer}/${key}`);
}

/** Goes through a plan in the order of its document. */
class Inspection {
  readonly verdicts: RoutingVerdict[] = [];
  readonly #plan: Plan;
  readonly #reasoner: Reasoner;
  /** The questions that nobody can answer: that nobody comes further is told there. */
  readonly #stuck = new Set<string>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#reasoner = new Reasoner(plan);
  }

  /** Everything that is found out. */
  all(): RoutingVerdict[] {
    const left: Law[] = [];
    this.#variants({...this.#plan.definition, pages: []}, '', [], left);
    for (const [index, page] of this.#plan.pages.entries()) {
      this.#page(page, `/pages/${index}`, left);
      left.push(...exitLaw(page));
      // Behind a page that everybody leaves by, all else would follow from it.
      if (page.page.exitIf && this.#ends(`/pages/${index}/exitIf`, index, left)) break;
    }
    return this.verdicts;
  }

  #note(
    pointer: string,
    of: RoutingVerdict['of'],
    is: 'never' | 'always',
    {isPossible, because}: Answer,
  ) {
    if (isPossible === false) this.verdicts.push({pointer, of, is, because});
    else if (isPossible === undefined)
      this.verdicts.push({pointer, of, is: 'undecided', because: []});
    return isPossible === false;
  }

  /** Notes whether a condition holds for nobody, or for everybody, who comes where it is asked. Says whether for nobody. */
  #condition(
    pointer: string,
    of: 'condition' | 'option',
    condition: unknown,
    given: readonly Formula[],
    left: readonly Law[],
  ): boolean {
    if (!isObject(condition)) return false;
    const formula = formulaOf(condition);
    const able = this.#reasoner.possible([...given, formula], left);
    if (able.isPossible !== true) return this.#note(pointer, of, 'never', able);
    const sure = this.#reasoner.certain(formula, given, left);
    if (sure.isPossible === false) this.#note(pointer, of, 'always', sure);
    return false;
  }

  /** Whether nobody goes on from a page: of what is asked behind it nothing is known to keep anybody. */
  #ends(pointer: string, index: number, left: readonly Law[]): boolean {
    const pages = new Set(this.#plan.pages.slice(0, index + 1));
    const required = requiredLaws(
      this.#plan,
      (one) => pages.has(one.page) && !this.#stuck.has(one.name),
    );
    const laws = left.map(({formula}) => formula);
    return this.#note(pointer, 'end', 'never', this.#reasoner.possible(laws, required));
  }

  /** Notes whether nobody can answer what has to be answered, or some people cannot. */
  #answerable(one: PlannedQuestion, asked: Formula, left: readonly Law[]): void {
    const {pointer, name, question} = one;
    if (question.required !== true || !membersOf(question, 'options').some(({showIf}) => showIf))
      return;
    const able = this.#reasoner.possible([asked, answered(name)], left);
    const short = tooLittle(one);
    const at = `${pointer}${short?.at ?? '/required'}`;
    if (able.isPossible === false) {
      this.#stuck.add(name);
      this.#note(at, 'answer', 'never', able);
      return;
    }
    if (!short) return;
    const kept = short.formula && this.#reasoner.possible([asked, short.formula], left).isPossible;
    if (kept !== false)
      this.verdicts.push({
        pointer: at,
        of: 'answer',
        is: kept ? 'partly' : 'undecided',
        because: [],
      });
  }

  #page(planned: PlannedPage, pointer: string, left: readonly Law[]): void {
    const {page, questions} = planned;
    const written = valueAt(this.#plan.definition, pointer);
    const open = formulaOf(page.showIf);
    if (this.#condition(`${pointer}/showIf`, 'condition', page.showIf, [], left)) return;
    const shown = shownIf(planned);
    if (!isFree(shown)) {
      const able = this.#reasoner.possible([shown], left);
      if (able.isPossible === false) {
        this.#note(pointer, 'page', 'never', able);
        return;
      }
    }
    const {questions: _, ...rest} = isObject(written) ? written : {};
    this.#variants(rest, pointer, [shown], left);
    for (const question of questions) this.#question(question, open, left);
    this.#condition(`${pointer}/exitIf`, 'condition', page.exitIf, [shown], left);
  }

  #question(one: PlannedQuestion, open: Formula, left: readonly Law[]): void {
    const {pointer} = one;
    const written = valueAt(this.#plan.definition, pointer);
    if (!isObject(written)) return;
    if (this.#condition(`${pointer}/showIf`, 'condition', written['showIf'], [open], left)) return;
    const asked = all(open, askedIf(one));
    if (!isFree(askedIf(one))) {
      const able = this.#reasoner.possible([asked], left);
      if (able.isPossible === false) {
        this.#note(pointer, 'question', 'never', able);
        return;
      }
    }
    for (const list of lists)
      for (const [index, member] of (Array.isArray(written[list]) ? written[list] : []).entries())
        this.#condition(
          `${pointer}/${list}/${index}/showIf`,
          'option',
          isObject(member) ? member['showIf'] : undefined,
          [asked],
          left,
        );
    this.#answerable(one, asked, left);
    this.#variants(written, pointer, [asked], left);
    const items = itemPlan(one);
    if (items)
      for (const verdict of new Inspection(items).all())
        this.verdicts.push({...verdict, pointer: verdict.pointer.replace('/pages/0', pointer)});
  }

  #variants(part: unknown, at: string, given: readonly Formula[], left: readonly Law[]): void {
    for (const {pointer, whens} of variantsIn(part, at)) {
      const before: Formula[] = [];
      for (const [index, when] of whens.entries()) {
        if (!isObject(when)) continue;
        const formula = formulaOf(when);
        const able = this.#reasoner.possible([...given, ...before, formula], left);
        if (able.isPossible !== true)
          this.#note(`${pointer}/${index}/when`, 'variant', 'never', able);
        before.push(not(formula));
      }
    }
  }
}

const known = new WeakMap<object, readonly RoutingVerdict[]>();

/**
 * What can be told of the ways through a document before anybody goes them: conditions that hold for nobody or for
 * everybody, and what is shown to nobody. Nothing for a document that has no plan; what the bank of questions says is
 * left out. It is found out once for each document.
 */
export function routingVerdicts(document: unknown): readonly RoutingVerdict[] {
  const {plan} = planned(document);
  if (!plan) return [];
  const before = known.get(plan);
  if (before) return before;
  const found = new Inspection(plan)
    .all()
    .filter(({pointer}) => pointer === '' || valueAt(document, pointer) !== undefined);
  known.set(plan, found);
  return found;
}
