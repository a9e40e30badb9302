import {entriesIn, withBank} from '../definition/bank.js';
import type {Finding} from '../definition/definition-error.js';
import {pages as bank} from '../definition/generated/bank/pages.js';
import {consultation} from '../definition/generated/schemas.js';
import type {JsonSchema} from '../definition/interpret.js';
import {isObject} from '../definition/is-object.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import {models} from '../questions/models.js';
import {planned} from './planned.js';
import {schemaFaults} from './schema-faults.js';
import {noLanguage, withoutFault, type LeftOut} from './without-fault.js';

const asFindings = (schema: JsonSchema, value: unknown, pointer: string): Finding[] =>
  schemaFaults(schema, value).map(({pointer: within, keyword, limit}) => ({
    pointer: pointer + within,
    rule: `schema:${keyword}`,
    detail: limit,
  }));

/** The pages that use what the bank has not. */
function unknownEntries(document: object): Finding[] {
  const pages: unknown = (document as {readonly pages?: unknown}).pages;
  return (Array.isArray(pages) ? pages : []).flatMap((page: unknown, index) => {
    if (!isObject(page) || !Object.hasOwn(page, 'use')) return [];
    const [entry] = entriesIn({pages: [page]});
    return entry !== undefined && bank.has(entry)
      ? []
      : [{pointer: `/pages/${index}/use`, rule: 'unknown-bank-entry', detail: page['use']}];
  });
}

/** What the schemas say of a question and of those in it. */
function faultsOf(question: AnyQuestion, pointer: string): Finding[] {
  const model = models.get(question.type);
  if (!model) return [{pointer: `${pointer}/type`, rule: 'unknown-type', detail: question.type}];
  const own = asFindings(model.schema, question, pointer);
  if (own.length) return own;
  const whole = 'optionsFrom' in question ? {options: [], ...question} : question;
  return [...(model.nested?.(whole) ?? []), ...(model.items?.(whole) ?? [])].flatMap((inner) =>
    faultsOf(inner.question, pointer + inner.pointer),
  );
}

/** The first fault of each part that a schema refuses, and with it the others there. */
function inFull(findings: readonly Finding[], whole: unknown): Finding[] {
  const all = findings.flatMap((finding) => {
    if (!finding.rule.startsWith('schema:')) return [finding];
    const [at, p, q] = /^\/pages\/(\d+)\/questions\/(\d+)\b/.exec(finding.pointer) ?? [];
    if (at === undefined) return asFindings(consultation as JsonSchema, whole, '');
    const {pages} = whole as {readonly pages: readonly {readonly questions: readonly unknown[]}[]};
    const question = pages[Number(p)]!.questions[Number(q)];
    // No question at all is a fault of its page.
    if (!isObject(question)) return asFindings(consultation as JsonSchema, whole, '');
    return faultsOf(question as AnyQuestion, at);
  });
  return all.length ? all : [...findings];
}

/** More than the stages in which a document is read, each of which hides what the next would say. */
const rounds = 12;

/** Names that are asked for no more, since what they named was left out; the parts of an answer begin with its name. */
const isOf = (detail: unknown, names: ReadonlySet<string>) =>
  typeof detail === 'string' &&
  (names.has(detail) || [...names].some((name) => detail.startsWith(`${name}_`)));

/** Whether a fault is one of the document, and not of what stands for its languages. */
const isOwn = ({rule, detail}: Finding) =>
  !(rule === 'no-alternative-text' && Array.isArray(detail) && detail.includes(noLanguage));

/**
 * Everything that keeps a document from having a plan, one fault for each place. What is faulty is left out, and the rest
 * is read again, until nothing more is found; what follows from the lack alone is no fault.
 */
export function documentFaults(document: unknown): readonly Finding[] {
  const [first, ...others] = planned(document).findings;
  // Nothing that looks into a document may look into one that is too deep or too large.
  if (!first || first.rule.startsWith('limit-') || first.rule === 'not-json' || !isObject(document))
    return first ? [first, ...others] : [];
  const found = new Map<string, Finding>();
  const left: LeftOut = {out: [], names: new Set(), isNamed: true};
  let rest: object | undefined = document;
  for (let round = 0; rest && round < rounds; round++) {
    const unknown = unknownEntries(rest);
    const findings: readonly Finding[] = unknown.length
      ? unknown
      : inFull(planned(rest).findings.filter(isOwn), withBank(rest, bank));
    if (!findings.length) break;
    for (const finding of findings) {
      const {pointer, rule, detail} = finding;
      const isLeft =
        left.out.some((gone) => gone === pointer || gone.startsWith(`${pointer}/`)) ||
        (rule === 'unknown-name' && (!left.isNamed || isOf(detail, left.names)));
      if (!isLeft && !found.has(pointer)) found.set(pointer, finding);
    }
    rest = findings.reduce<object | undefined>(
      (part, finding) => part && withoutFault(part, finding, left),
      rest,
    );
  }
  return [...found.values()];
}
