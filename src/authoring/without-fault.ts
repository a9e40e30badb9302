import type {Finding} from '../definition/definition-error.js';
import {isObject} from '../definition/is-object.js';
import {isTag} from '../definition/is-tag.js';
import {stepsOf, stepTo} from '../definition/json-pointer.js';

/** What was left out so far. */
export interface LeftOut {
  /** JSON Pointers to it. */
  readonly out: string[];
  /** The names that stood in it. */
  readonly names: Set<string>;
  /** Whether every name in it is known: what the bank has not, and what is no list of questions, may have had any. */
  isNamed: boolean;
}

/** Members that nothing else needs: without them the rest can be judged as it is. */
const apart = new Set(['showIf', 'exitIf', 'exit', 'hint', 'errors', 'intro']);
/** What stands for a language where a document promises none: nobody writes it. */
export const noLanguage = 'zxx';

const inPlace = (name: string) => ({name, type: 'content', text: 'x'});
/** What stands for a member that every page has to have. */
const ofPage = (index: number | string): Readonly<Record<string, unknown>> => ({
  id: `left-out-${index}`,
  title: 'x',
  questions: [inPlace(`left_out_${index}`)],
});
/** What stands for a member that every document has to have. */
const ofDocument: Readonly<Record<string, unknown>> = {
  id: 'x',
  version: '1',
  title: 'x',
  languages: [noLanguage],
  pages: [ofPage(0)],
};

/** The languages of a document that can be understood, as many as there may be. */
const languagesIn = ({languages}: {readonly languages?: unknown}): readonly string[] => {
  const good = [...new Set(Array.isArray(languages) ? languages.filter(isTag) : [])];
  return good.length ? good.slice(0, 40) : [noLanguage];
};

/** What is missing of a part that has to have it. */
const missingOf = (part: object, {rule, detail}: Finding): readonly string[] =>
  rule === 'schema:required' && Array.isArray(detail)
    ? (detail as string[]).filter((name) => !Object.hasOwn(part, name))
    : [];

/** A part with what stands for each name, where something does for all of them. */
const filledUp = (
  part: object,
  names: readonly string[],
  by: Readonly<Record<string, unknown>>,
): object | undefined =>
  names.length && names.every((name) => Object.hasOwn(by, name))
    ? {...part, ...Object.fromEntries(names.map((name) => [name, by[name]]))}
    : undefined;

/** Every name of a question in a part. */
function noteNames(part: unknown, names: Set<string>): void {
  if (part === null || typeof part !== 'object') return;
  const {name} = part as Readonly<Record<string, unknown>>;
  if (typeof name === 'string') names.add(name);
  for (const child of Object.values(part)) noteNames(child, names);
}

const without = (whole: object, name: string): object => {
  const {[name]: _, ...others} = whole as Readonly<Record<string, unknown>>;
  return others;
};

/** An object with another member, or without one. */
const withMember = (whole: object, name: string, member?: unknown): object => {
  if (Array.isArray(whole))
    return whole.map((one: unknown, at) => (String(at) === name ? member : one));
  const others = without(whole, name);
  return member === undefined ? others : {...others, [name]: member};
};

/** The same with something else at a place, or without what is there. */
function changed(whole: object, [step, ...steps]: readonly string[], by?: unknown): object {
  if (step === undefined) return whole;
  const child = (whole as Readonly<Record<string, unknown>>)[step];
  if (!steps.length) return withMember(whole, step, by);
  return child !== null && typeof child === 'object'
    ? withMember(whole, step, changed(child, steps, by))
    : whole;
}

/**
 * A document without the smallest part around a fault that can be missing; every other part stays where it is. Undefined
 * when the document is nothing without it.
 */
export function withoutFault(
  document: object,
  finding: Finding,
  left: LeftOut,
): object | undefined {
  const {pointer, rule} = finding;
  const {out, names} = left;
  const steps = stepsOf(pointer);
  const leave = (depth: number, by?: unknown): object => {
    const at = steps.slice(0, depth);
    out.push(at.map((step) => `/${stepTo(step)}`).join(''));
    return changed(document, at, by);
  };
  const [first, p, third, q] = steps;
  if (first === undefined) {
    const missing = missingOf(document, finding);
    if (missing.includes('pages')) left.isNamed = false;
    return filledUp(document, missing, ofDocument);
  }
  if (first === 'languages') return {...document, languages: languagesIn(document)};
  if (first === 'pages' && p === undefined) left.isNamed = false;
  if (first !== 'pages' || p === undefined) return leave(1, ofDocument[first]);
  const pages = (document as {readonly pages?: unknown}).pages;
  const page: unknown = Array.isArray(pages) ? pages[Number(p)] : undefined;
  // It has to come before, and so would whatever stands in its place.
  if (rule === 'after-check-last') return changed(document, ['pages', p, 'afterCheck'], true);
  const questions = isObject(page) ? page['questions'] : undefined;
  const question: unknown =
    Array.isArray(questions) && q !== undefined ? questions[Number(q)] : undefined;
  const isExtra = rule === 'schema:additionalProperties' || rule === 'schema:properties';
  if (question !== undefined) {
    const safe = steps.findIndex((step, at) => at > 3 && apart.has(step));
    if (safe > 0) return leave(safe + 1);
    if (isExtra) return leave(steps.length);
    noteNames(question, names);
    return leave(4, inPlace(`left_out_${p}_${q}`));
  }
  if (isObject(page)) {
    const inPage = ofPage(p);
    // What the bank would have said of the page is unknown, and what the page says itself is not.
    if (third === 'use') {
      left.isNamed = false;
      return changed(document, ['pages', p], {...inPage, ...without(page, 'use')});
    }
    const missing = third === undefined ? missingOf(page, finding) : [];
    const whole = filledUp(page, missing, inPage);
    if (whole) {
      if (missing.includes('questions')) left.isNamed = false;
      return changed(document, ['pages', p], whole);
    }
    // An exit and its condition go together.
    if ([third, ...missing].some((one) => one === 'exit' || one === 'exitIf')) {
      for (const one of ['exit', 'exitIf']) out.push(`/pages/${p}/${one}`);
      return changed(document, ['pages', p], without(without(page, 'exit'), 'exitIf'));
    }
    if (third === 'questions') {
      noteNames(questions, names);
      if (!Array.isArray(questions)) left.isNamed = false;
    }
    if (third !== undefined && Object.hasOwn(inPage, third)) return leave(3, inPage[third]);
    if (third !== undefined && Object.hasOwn(page, third)) return leave(3);
  }
  noteNames(page, names);
  return leave(2, {
    ...ofPage(p),
    ...(isObject(page) && page['afterCheck'] === true && {afterCheck: true}),
  });
}
