import type {Condition, Text} from '../../definition/generated/types.js';
import {textIn} from '../../definition/text-in.js';
import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {conditionInWords} from '../codebook/condition-in-words.js';
import {quoted} from '../quoted.js';
import type {RoutingVerdict} from '../routing/verdicts.js';
import {routeWords} from './route-words.js';
import type {RouteEdge, RouteNode, Routes} from './routes.js';

/** The parts of a document that are shown to nobody, by their JSON Pointers. */
function shownToNobody(verdicts: readonly RoutingVerdict[]): (pointer: string) => boolean {
  const never = new Set(
    verdicts
      .filter(({of, is}) => is === 'never' && ['condition', 'page', 'question'].includes(of))
      .map(({pointer}) => pointer),
  );
  return (pointer) => never.has(pointer) || never.has(`${pointer}/showIf`);
}

/** Where the way goes on from, and when. */
type Open = Omit<RouteEdge, 'to'>;

/** Goes through a plan in the order of its document, and notes where ways lead. */
class Drawing implements Routes {
  readonly nodes: RouteNode[] = [];
  readonly edges: RouteEdge[] = [];
  readonly #plan: Plan;
  readonly #isUnreachable: (pointer: string) => boolean;
  readonly #inWords: (condition: Condition) => string;
  #open: readonly Open[] = [{from: 'start', kind: 'next'}];

  constructor(plan: Plan, verdicts: readonly RoutingVerdict[]) {
    this.#plan = plan;
    this.#isUnreachable = shownToNobody(verdicts);
    const words = routeWords(plan, plan.definition.languages[0]);
    this.#inWords = (condition) => conditionInWords(condition, words);
    this.#node({id: 'start', kind: 'start', title: 'Start'});
    const isLate = ({page}: PlannedPage) => page.afterCheck === true;
    for (const [index, page] of plan.pages.entries()) {
      if (isLate(page) && !plan.pages.slice(0, index).some(isLate)) this.#check();
      this.#page(page, index);
    }
    if (!plan.pages.some(isLate)) this.#check();
    this.#goOn({id: 'sent', kind: 'sent', title: 'Sent'}, []);
  }

  #say(text: Text | undefined, otherwise: string): string {
    const {languages} = this.#plan.definition;
    return text === undefined ? otherwise : textIn(text, languages[0], languages).text;
  }

  #node(node: Omit<RouteNode, 'isUnreachable'>, pointer?: string): void {
    const isUnreachable = pointer !== undefined && this.#isUnreachable(pointer);
    this.nodes.push({...node, isUnreachable});
  }

  /** Leads every way that is open to a node, and opens those that go on from it. */
  #goOn(node: Omit<RouteNode, 'isUnreachable'>, open: readonly Open[], pointer?: string): void {
    this.#node(node, pointer);
    this.edges.push(...this.#open.map((way) => ({...way, to: node.id})));
    this.#open = open;
  }

  #check(): void {
    this.#goOn({id: 'check', kind: 'check', title: 'Check your answers'}, [
      {from: 'check', kind: 'next'},
    ]);
  }

  #page({page, questions}: PlannedPage, index: number): void {
    const {id, showIf, exitIf} = page;
    const pointer = `/pages/${index}`;
    const title = this.#say(page.title, id);
    const own = `page:${id}`;
    let past: readonly Open[] = [];
    if (showIf) {
      const fork = `asks:${id}`;
      this.#goOn({id: fork, kind: 'fork', title: `Is ${quoted(title)} shown?`}, [
        {from: fork, kind: 'if', says: `if ${this.#inWords(showIf)}`},
      ]);
      past = [{from: fork, kind: 'otherwise', says: 'otherwise'}];
    }
    this.#goOn({id: own, kind: 'page', title, name: id}, [{from: own, kind: 'next'}], pointer);
    for (const question of questions) this.#question(question, own);
    if (exitIf) {
      const exit = `exit:${id}`;
      this.#node({id: exit, kind: 'exit', title: 'People leave here'});
      const says = `if ${this.#inWords(exitIf)}`;
      this.edges.push({from: own, to: exit, kind: 'if', says});
      this.#open = [{from: own, kind: 'otherwise', says: 'otherwise'}];
    }
    this.#open = [...this.#open, ...past];
  }

  /** A question that not everybody is asked who comes to its page. */
  #question(planned: PlannedQuestion, page: string): void {
    const {name, question, parent, when, pointer} = planned;
    const showIf = question['showIf'] as Condition | undefined;
    const conditions = [
      ...(parent && when !== undefined ? [{[parent.name]: when} as Condition] : []),
      ...(showIf ? [showIf] : []),
    ];
    if (!conditions.length) return;
    const id = `question:${name}`;
    this.#node({id, kind: 'question', title: this.#say(question.label, name), name}, pointer);
    const all = conditions.map((one) => this.#inWords(one));
    this.edges.push({from: page, to: id, kind: 'asks', says: `if ${all.join(' and ')}`});
  }
}

/**
 * The ways through a document: every page and every question that has a condition is a node, and every condition an
 * edge with its words, in English with labels in the first language. `verdicts` say what nobody comes to.
 */
export function routesOf(plan: Plan, verdicts: readonly RoutingVerdict[] = []): Routes {
  const {nodes, edges} = new Drawing(plan, verdicts);
  return {nodes, edges};
}
