import {DefinitionError, type Finding} from '../definition/definition-error.js';
import type {Condition, Definition, Errors, Page, Text} from '../definition/generated/types.js';
import type {JsonSchema} from '../definition/interpret.js';
import {instantOf, isMoment} from '../definition/moment.js';
import {readDefinition, type AnyQuestion} from '../definition/read-definition.js';
import type {Adapting} from './adapting.js';
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
  /** Where it stands in the definition: a JSON Pointer. */
  readonly pointer: string;
  readonly question: AnyQuestion & {
    readonly required?: boolean;
    readonly label?: Text;
    readonly errors?: Errors;
  };
  /** In a browser its outline alone until somebody has answered. */
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
  /** What adapts questions and texts to the answers; undefined when the definition leaves nothing to them. */
  readonly adapting: Adapting | undefined;
}

/** Names that mean something else: to JavaScript (SEC-04) or in a condition. */
const reserved = new Set(['constructor', 'prototype', 'not']);
// Asked again of every name: a host's own type may have forgotten it in its schema.
const isName = (name: unknown) =>
  typeof name === 'string' && /^[a-z][a-z0-9_]*$/.test(name) && !reserved.has(name);

/** Something that reads answers, with where it stands. */
export interface Reader {
  readonly pointer: string;
  readonly reads: readonly string[];
  /** How many questions come before it. */
  readonly after: number;
  /** The questions that are asked only if it holds. */
  readonly names: readonly string[];
}

function findOrderFaults(
  readers: readonly Reader[],
  place: ReadonlyMap<string, number>,
  questions: ReadonlyMap<string, PlannedQuestion>,
  adapting: Adapting | undefined,
): Finding[] {
  const ringed = adapting?.ringed(readers);
  // What leaves apart from the response must not show in it.
  const isApart = (name: string) => questions.get(name)?.question['separate'];
  return readers.flatMap(({pointer, after, reads, names}, i) =>
    reads.flatMap((name): Finding[] => {
      const at = place.get(name);
      if (at !== undefined && at < after && !(isApart(name) && !(names[0] && names.every(isApart))))
        return [];
      const rule =
        at === undefined
          ? 'unknown-name'
          : ringed?.(i, name)
            ? 'condition-cycle'
            : at < after
              ? 'reads-separate'
              : 'condition-later';
      return [{pointer, rule, detail: name}];
    }),
  );
}

/** Says of a name whether answers to its question are lists. */
export const isListIn = (questions: ReadonlyMap<string, PlannedQuestion>) => (name: string) => {
  const schema = questions.get(name)?.answerSchema;
  return typeof schema === 'object' && schema['type'] === 'array';
};

/**
 * Reads a definition and indexes it. Throws a `DefinitionError` for what the schema refuses, and for names that are
 * reserved or used twice, conditions that read a later or unknown question or each other, and pages out of place.
 */
export function planOf(input: unknown, models: Models, adapting?: Adapting): Plan {
  const definition = readDefinition(input, models);
  const findings: Finding[] = [];
  const place = new Map<string, number>();
  const readers: Reader[] = [];
  const pageIds = new Set<string>();
  const questions = new Map<string, PlannedQuestion>();
  const isList = isListIn(questions);
  const reads = (
    pointer: string,
    condition: CompiledCondition | undefined,
    after: number,
    names: readonly string[] = [],
  ) => condition && readers.push({pointer, reads: condition.reads, after, names});
  /** What else in a part of the document reads answers. */
  const adapts = (part: unknown, pointer: string, after: number) => {
    if (!adapting) return;
    findings.push(...adapting.flaws(part, pointer, questions));
    for (const read of adapting.readsIn(part, pointer))
      readers.push({pointer: read.pointer, reads: [read.name], after, names: []});
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
    adapts({title: page.title, intro: page.intro}, pointer, place.size);
    const before = place.size;
    const names: string[] = [];
    const add = (
      written: AnyQuestion,
      at: string,
      parent: PlannedQuestion | undefined,
      when: string | undefined,
    ) => {
      const question = adapting
        ? adapting.complete(written, questions, models, at, definition)
        : written;
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
      const own = showIf && compileCondition(showIf, isList);
      reads(`${at}/showIf`, own, place.size, [name]);
      adapts(written, at, place.size);
      const one: PlannedQuestion = {
        name,
        pointer: at,
        question,
        get model() {
          return models.get(question.type)!;
        },
        page: planned,
        parent,
        when,
        children: [],
        index: place.size,
        condition: both(
          parent && when !== undefined
            ? compileCondition({[parent.name]: when}, isList)
            : undefined,
          own,
        ),
        answerSchema: model.answerSchema(
          adapting ? adapting.withoutReferences(question, model) : question,
        ),
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
    reads(`${pointer}/showIf`, planned.condition, before, names);
    if (page.exitIf) reads(`${pointer}/exitIf`, compileCondition(page.exitIf, isList), place.size);
    adapts({exit: page.exit}, pointer, place.size);
    return planned;
  });

  const {pages: _, confirmation, ...rest} = definition;
  adapts(rest, '', 0);
  adapts({confirmation}, '', place.size);
  const all = [...findings, ...findOrderFaults(readers, place, questions, adapting)];
  if (all.length) throw new DefinitionError(all);
  return {definition, pages, questions, adapting};
}
