import type {Span} from './json-spans.js';
import {stepsOf} from '../definition/json-pointer.js';

/** A place in a file, counted from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** What tells the place of an offset into a text, in UTF-16 units. */
export function placing(text: string): (offset: number) => FilePlace {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
    starts.push(end + 1);
  return (offset) => {
    let [from, to] = [0, starts.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (starts[middle]! <= offset) from = middle;
      else to = middle;
    }
    return {line: from + 1, column: offset - starts[from]! + 1};
  };
}

/** Where the value at a JSON Pointer begins; where it is not in the text, what it would be in. */
export type PlaceOf = (pointer: string) => FilePlace;

/** What tells where the values of a JSON text begin. */
export function placesIn(text: string, whole: Span): PlaceOf {
  const placeAt = placing(text);
  return (pointer) => {
    let span = whole;
    for (const step of stepsOf(pointer)) {
      const inner = span.members?.get(step) ?? span.items?.[Number(step)];
      if (!inner) break;
      span = inner;
    }
    return placeAt(span.start);
  };
}
