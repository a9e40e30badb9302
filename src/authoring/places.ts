import type {Span} from './json-spans.js';
import {stepTo} from '../definition/json-pointer.js';

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

/** Where every value of a JSON text begins, by its JSON Pointer. */
export function placesIn(text: string, whole: Span): ReadonlyMap<string, FilePlace> {
  const placeAt = placing(text);
  const places = new Map<string, FilePlace>();
  const note = ({start, members, items}: Span, pointer: string) => {
    places.set(pointer, placeAt(start));
    for (const [name, member] of members ?? []) note(member, `${pointer}/${stepTo(name)}`);
    for (const [index, item] of items?.entries() ?? []) note(item, `${pointer}/${index}`);
  };
  note(whole, '');
  return places;
}

/** Where the value at a JSON Pointer begins; where it is not in the text, what it would be in. */
export function placeOf(places: ReadonlyMap<string, FilePlace>, pointer: string): FilePlace {
  const found = places.get(pointer);
  if (found) return found;
  const at = pointer.lastIndexOf('/');
  return at < 0 ? {line: 1, column: 1} : placeOf(places, pointer.slice(0, at));
}
