import {DefinitionError, type Finding} from '../definition/definition-error.js';
import type {Condition, Definition, Errors, Page, Text} from '../definition/generated/types.js';
import type {JsonSchema} from '../definition/interpret.js';
import {instantOf, isMoment} from '../definition/moment.js';
import {readDefinition, type AnyQuestion} from '../definition/read-definition.js';
import {both, compileCondition, type CompiledCondition} from './condition.js';
import type {AnyModel, Models} from './question-model.js';

/** A page and what depends on it. */
export interface PlannedPage {
  readonly page: Page;
  readonly condition: CompiledCondition | undefined;
  /** In the order of the document; nested questions follow the question that holds them. */
  readonly questions: PlannedQuestion[];
}

/** A question with everything that is known of it before anybody answers. */
export interface PlannedQuestion {
  readonly name: string;
  readonly question: AnyQuestion & {
    readonly required?: boolean;
    readonly label?: Text;
    readonly errors?: Errors;
  };
  readonly model: AnyModel;
  readonly page: PlannedPage;
  /** The question that it is nested in. */
  readonly parent: PlannedQuestion | undefined;
  /** The value of the parent's answer under which it is asked. */
  readonly when: string | undefined;
  /** The questions nested in it. */
  readonly children: PlannedQuestion[];
  /** Its place among all questions. */
  readonly index: number;
  /** When it is asked, its page's condition aside. */
  readonly condition: CompiledCondition | undefined;
  /** Undefined for what takes no answer. */
  readonly answerSchema: JsonSchema | undefined;
}

/** A definition that was found sound, indexed for the session. */
export interface Plan {
  readonly definition: Definition;
  readonly pages: readonly PlannedPage[];
  readonly questions: ReadonlyMap<string, PlannedQuestion>;
}

/** Names that mean something else: to JavaScript (SEC-04) or in a condition. */
const reserved = new Set(['constructor', 'prototype', 'not']);
// Asked again of every name: a host's own type may have forgotten it in its schema.
const isName = (name: unknown) =>
  typeof name === 'string' && /^[a-z][a-z0-9_]*$/.test(name) && !reserved.has(name);

/** A page's or question's `showIf`, with where it stands. */
interface Reader {
  readonly pointer: string;
  readonly showIf: Condition | undefined;
  /** How many questions come before it. */
  readonly after: number;
  readonly names: readonly string[];
}

/**
 * The readers that depend on each other in a ring: what is left when those that depend on nothing, and those that
 * nothing depends on, are taken away again and again. Each dependency is looked at once, however many there are.
 */
function rings(dependencies: readonly (readonly number[])[]): ReadonlySet<number> {
  const left = new Set(dependencies.keys());
  const dependents = dependencies.map((): number[] => []);
  dependencies.forEach((on, i) => on.forEach((one) => dependents[one]!.push(i)));
  for (const [ahead, behind] of [
    [dependencies, dependents],
    [dependents, dependencies],
  ] as const) {
    const count = ahead.map((ones) => ones.filter((one) => left.has(one)).length);
    const free = [...left].filter((i) => count[i] === 0);
    for (const i of free) {
      left.delete(i);
      for (const one of behind[i]!) if (left.has(one) && --count[one]! === 0) free.push(one);
    }
  }
  return left;
}

function findOrderFaults(
  readers: readonly Reader[],
  place: ReadonlyMap<string, number>,
): Finding[] {
  const reads = readers.map(({showIf}) =>
    showIf ? compileCondition(showIf, () => false).reads : [],
  );
  // Whether a question is asked depends on its own condition and on its page's.
  const readersOf = new Map<string, number[]>();
  readers.forEach(({names}, i) => {
    for (const name of names) readersOf.set(name, [...(readersOf.get(name) ?? []), i]);
  });
  const ringed = rings(reads.map((names) => names.flatMap((name) => readersOf.get(name) ?? [])));
  return readers.flatMap(({pointer, after}, i) =>
    reads[i]!.flatMap((name): Finding[] => {
      const at = place.get(name);
      if (at !== undefined && at < after) return [];
      const isRing = ringed.has(i) && readersOf.get(name)?.some((one) => ringed.has(one));
      const rule =
        at === undefined ? 'unknown-name' : isRing ? 'condition-cycle' : 'condition-later';
      return [{pointer: `${pointer}/showIf`, rule, detail: name}];
    }),
  );
}

/**
 * Reads a definition and indexes it. Throws a `DefinitionError` for what the schema refuses, and for names that are
 * reserved or used twice, conditions that read a later or unknown question or each other, and pages out of place.
 */
export function planOf(input: unknown, models: Models): Plan {
  const definition = readDefinition(input, models);
  const findings: Finding[] = [];
  const place = new Map<string, number>();
  const readers: Reader[] = [];
  const pageIds = new Set<string>();
  const questions = new Map<string, PlannedQuestion>();
  const isList = (name: string) => {
    const schema = questions.get(name)?.answerSchema;
    return typeof schema === 'object' && schema['type'] === 'array';
  };
  let afterCheck = false;
  for (const key of ['opens', 'closes'] as const) {
    const moment = definition[key];
    if (moment !== undefined && !isMoment(moment))
      findings.push({pointer: `/${key}`, rule: 'no-such-moment', detail: moment});
  }
  const {opens, closes} = definition;
  if (isMoment(opens) && isMoment(closes) && instantOf(opens) >= instantOf(closes))
    findings.push({pointer: '/closes', rule: 'crossed-bounds', detail: {from: opens, to: closes}});

  const pages = definition.pages.map((page, p): PlannedPage => {
    const pointer = `/pages/${p}`;
    if (pageIds.has(page.id))
      findings.push({
        pointer: `${pointer}/id`,
        rule: 'duplicate-page',
        detail: page.id,
      });
    pageIds.add(page.id);
    if (afterCheck && !page.afterCheck)
      findings.push({
        pointer,
        rule: 'after-check-last',
        detail: page.id,
      });
    afterCheck ||= page.afterCheck ?? false;
    const planned: PlannedPage = {
      page,
      condition: page.showIf && compileCondition(page.showIf, isList),
      questions: [],
    };
    const before = place.size;
    const names: string[] = [];
    const add = (
      question: AnyQuestion,
      at: string,
      parent: PlannedQuestion | undefined,
      when: string | undefined,
    ) => {
      const {name} = question;
      if (!isName(name))
        findings.push({
          pointer: `${at}/name`,
          rule: 'reserved-name',
          detail: name,
        });
      if (place.has(name)) {
        findings.push({
          pointer: `${at}/name`,
          rule: 'duplicate-name',
          detail: name,
        });
        return;
      }
      const model = models.get(question.type)!;
      const showIf = question['showIf'] as Condition | undefined;
      readers.push({pointer: at, showIf, after: place.size, names: [name]});
      const one: PlannedQuestion = {
        name,
        question,
        model,
        page: planned,
        parent,
        when,
        children: [],
        index: place.size,
        condition: both(
          parent && when !== undefined
            ? compileCondition({[parent.name]: when}, isList)
            : undefined,
          showIf && compileCondition(showIf, isList),
        ),
        answerSchema: model.answerSchema(question),
      };
      place.set(name, place.size);
      names.push(name);
      questions.set(name, one);
      planned.questions.push(one);
      parent?.children.push(one);
      for (const nested of model.nested?.(question) ?? [])
        add(nested.question, at + nested.pointer, one, nested.when);
    };
    page.questions.forEach((question, q) =>
      add(question as unknown as AnyQuestion, `${pointer}/questions/${q}`, undefined, undefined),
    );
    readers.push({pointer, showIf: page.showIf, after: before, names});
    return planned;
  });

  const all = [...findings, ...findOrderFaults(readers, place)];
  if (all.length) throw new DefinitionError(all);
  return {definition, pages, questions};
}
