import {stepsOf} from '../definition/json-pointer.js';
import {spansIn, type Span} from './json-spans.js';

/** Words to be put at a place in a document. */
export interface Edit {
  /** JSON Pointer to the words: to a string that is there, or to a member that an object has still to get. */
  readonly pointer: string;
  readonly words: string;
}

/** What is to stand somewhere: words, or an object by the names of its members. */
type Value = string | Map<string, Value>;
type Members = Map<string, Value>;

const under = (span: Span, step: string) =>
  span.members?.get(step) ?? (/^\d+$/.test(step) ? span.items?.[Number(step)] : undefined);

const written = (value: Value): string =>
  typeof value === 'string'
    ? JSON.stringify(value)
    : `{${[...value].map(([name, one]) => `${JSON.stringify(name)}: ${written(one)}`).join(', ')}}`;

/** Puts words among members that an object has still to get, where the steps lead. */
function put(members: Members, [step, ...more]: readonly string[], words: string): void {
  if (!more.length) {
    members.set(step!, words);
    return;
  }
  const there = members.get(step!);
  const inner: Members =
    there === undefined || typeof there === 'string' ? new Map<string, Value>() : there;
  members.set(step!, inner);
  put(inner, more, words);
}

/** A piece of the text, and what stands in its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Members at the end of an object, in the way in which the others are written. */
function added(json: string, {start, end, members}: Span, more: Members): Change {
  const [first, last] = [[...members!.values()][0], [...members!.values()].at(-1)];
  const gap = first ? /\s*$/.exec(json.slice(start, first.start))![0] : ' ';
  const texts = [...more].map(([name, one]) => `${JSON.stringify(name)}:${gap}${written(one)}`);
  if (!last) return {start, end, text: `{${texts.join(', ')}}`};
  const [before] = /^\s*/.exec(json.slice(start + 1))!;
  const between = /[\r\n]/.test(before) ? before : gap;
  const text = texts.map((one) => `,${between}${one}`).join('');
  return {start: last.end, end: last.end, text};
}

/**
 * The text of a JSON document with words put into it; nothing else of it changes, its white space included. Of two edits
 * of one place the later one counts. Throws where an edit leads through what is no object.
 */
export function withWords(json: string, edits: readonly Edit[]): string {
  const whole = spansIn(json);
  const changed = new Map<Span, string>();
  const grown = new Map<Span, Members>();
  for (const {pointer, words} of edits) {
    const steps = stepsOf(pointer);
    let span = whole;
    let at = 0;
    for (let next = under(span, steps[0] ?? ''); next && at < steps.length;) {
      span = next;
      at++;
      next = under(span, steps[at] ?? '');
    }
    if (at === steps.length) changed.set(span, words);
    else if (!span.members) throw new Error(`Nothing can be put at ${pointer}.`);
    else {
      const members = grown.get(span) ?? new Map<string, Value>();
      grown.set(span, members);
      put(members, steps.slice(at), words);
    }
  }
  const changes: Change[] = [
    ...[...changed].map(([{start, end}, words]) => ({start, end, text: JSON.stringify(words)})),
    ...[...grown].map(([span, members]) => added(json, span, members)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let from = 0;
  for (const change of changes) {
    text += json.slice(from, change.start) + change.text;
    from = change.end;
  }
  return text + json.slice(from);
}
