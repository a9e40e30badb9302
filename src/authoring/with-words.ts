import {spansIn, type Span} from './json-spans.js';

/** Words to be put at a place in a document. */
export interface Edit {
  /** JSON Pointer to the words: to a string that is there, or to a member that an object has still to get. */
  readonly pointer: string;
  readonly words: string;
}

const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const under = (span: Span, step: string) =>
  span.members?.get(step) ?? (/^\d+$/.test(step) ? span.items?.[Number(step)] : undefined);

/** Adds a member at the end of an object, in the way in which the others are written. */
function added(json: string, {start, end, members}: Span, name: string, value: string): string {
  const [first, last] = [[...members!.values()][0], [...members!.values()].at(-1)];
  const gap = first ? /\s*$/.exec(json.slice(start, first.start))![0] : ' ';
  const member = `${JSON.stringify(name)}:${gap}${value}`;
  if (!last) return `${json.slice(0, start)}{${member}}${json.slice(end)}`;
  const [before] = /^\s*/.exec(json.slice(start + 1))!;
  const between = /[\r\n]/.test(before) ? before : gap;
  return `${json.slice(0, last.end)},${between}${member}${json.slice(last.end)}`;
}

function withOne(json: string, {pointer, words}: Edit): string {
  const steps = stepsOf(pointer);
  let span = spansIn(json);
  for (const [index, step] of steps.entries()) {
    const next = under(span, step);
    if (next) {
      span = next;
      continue;
    }
    if (!span.members) throw new Error(`Nothing can be put at ${pointer}.`);
    const value = steps
      .slice(index + 1)
      .reduceRight((inner, name) => `{${JSON.stringify(name)}: ${inner}}`, JSON.stringify(words));
    return added(json, span, step, value);
  }
  return json.slice(0, span.start) + JSON.stringify(words) + json.slice(span.end);
}

/**
 * The text of a JSON document with words put into it; nothing else of it changes, its white space included. Throws
 * where an edit leads through what is no object.
 */
export const withWords = (json: string, edits: readonly Edit[]): string =>
  edits.reduce(withOne, json);
