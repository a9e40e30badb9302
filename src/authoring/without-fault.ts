import type {Finding} from '../definition/definition-error.js';
import {isObject} from '../definition/is-object.js';
import {stepsOf, stepTo} from '../definition/json-pointer.js';

/** What was left out so far. */
export interface LeftOut {
  /** JSON Pointers to it. */
  readonly out: string[];
  /** The names that stood in it. */
  readonly names: Set<string>;
}

/** Members that nothing else needs: without them the rest can be judged as it is. */
const apart = new Set(['showIf', 'exitIf', 'exit', 'hint', 'errors', 'intro']);
/** What stands for a member that every document and every page has to have. */
const needed: Readonly<Record<string, string>> = {id: 'x', version: '1', title: 'x'};

const inPlace = (name: string) => ({name, type: 'content', text: 'x'});
const ofPage = (page: unknown, index: number) => ({
  id: `left-out-${index}`,
  title: 'x',
  questions: [inPlace(`left_out_${index}`)],
  ...(isObject(page) && page['afterCheck'] === true && {afterCheck: true}),
});

/** Every name of a question in a part. */
function noteNames(part: unknown, names: Set<string>): void {
  if (part === null || typeof part !== 'object') return;
  const {name} = part as Readonly<Record<string, unknown>>;
  if (typeof name === 'string') names.add(name);
  for (const child of Object.values(part)) noteNames(child, names);
}

/** An object with another member, or without one. */
const withMember = (whole: object, name: string, member?: unknown): object => {
  if (Array.isArray(whole))
    return whole.map((one: unknown, at) => (String(at) === name ? member : one));
  const {[name]: _, ...others} = whole as Readonly<Record<string, unknown>>;
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
  {pointer, rule, detail}: Finding,
  {out, names}: LeftOut,
): object | undefined {
  const steps = stepsOf(pointer);
  const leave = (depth: number, by?: unknown): object => {
    const at = steps.slice(0, depth);
    out.push(at.map((step) => `/${stepTo(step)}`).join(''));
    return changed(document, at, by);
  };
  const [first, p, third, q] = steps;
  if (first === undefined) {
    // What is missing, and has to be there.
    const missing = (rule === 'schema:required' && Array.isArray(detail) ? detail : []).filter(
      (name: string) => !Object.hasOwn(document, name),
    ) as string[];
    return missing.length && missing.every((name) => name in needed)
      ? {...document, ...Object.fromEntries(missing.map((name) => [name, needed[name]]))}
      : undefined;
  }
  if (first === 'languages') return undefined;
  if (first !== 'pages') return leave(1, needed[first]);
  if (p === undefined) return undefined;
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
  if (third !== undefined && third !== 'questions' && third !== 'use' && isObject(page)) {
    if (third in needed) return leave(3, third === 'id' ? `left-out-${p}` : 'x');
    // An exit and its condition go together.
    if (third === 'exit' || third === 'exitIf') {
      for (const one of ['exit', 'exitIf']) out.push(`/pages/${p}/${one}`);
      return changed(changed(document, ['pages', p, 'exit']), ['pages', p, 'exitIf']);
    }
    if (Object.hasOwn(page, third)) return leave(3);
  }
  noteNames(page, names);
  return leave(2, ofPage(page, Number(p)));
}
