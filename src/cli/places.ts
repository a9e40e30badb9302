/** A place in a file, counted from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Thrown for a text that is no JSON; the message says what is wrong there, in plain words. */
export class JsonFault extends Error implements FilePlace {
  override readonly name = 'JsonFault';

  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** More than any document has, and less than a stack holds. */
const deepest = 500;

const escape = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Where every value of a JSON text begins, by its JSON Pointer. Throws a `JsonFault` for what is no JSON, and for a name
 * that stands twice in an object: the first would be forgotten without a word.
 */
export function placesIn(text: string): ReadonlyMap<string, FilePlace> {
  const places = new Map<string, FilePlace>();
  let at = 0;
  let line = 1;
  let counted = 0;
  let begin = 0;

  // Places are asked for from the beginning to the end, so no line is counted twice.
  const placeAt = (offset: number): FilePlace => {
    for (let next = text.indexOf('\n', counted); next !== -1 && next < offset;) {
      line++;
      counted = begin = next + 1;
      next = text.indexOf('\n', counted);
    }
    return {line, column: offset - begin + 1};
  };
  const fault = (says: string, offset = at): never => {
    const place = placeAt(offset);
    throw new JsonFault(says, place.line, place.column);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const here = () => {
    take(space);
    return text[at] === undefined ? 'the end of the file' : `\`${text[at]}\``;
  };
  const mark = (wanted: string): boolean => {
    take(space);
    if (text[at] !== wanted) return false;
    at++;
    return true;
  };

  const members = (close: string, member: () => void) => {
    if (mark(close)) return;
    for (;;) {
      member();
      if (mark(close)) return;
      if (!mark(',')) fault(`A comma or \`${close}\` has to stand here, and not ${here()}.`);
      const comma = at - 1;
      take(space);
      if (text[at] === close) fault(`There is a comma before \`${close}\`. Take it out.`, comma);
    }
  };
  const value = (pointer: string, depth: number) => {
    const found = here();
    places.set(pointer, placeAt(at));
    if (depth > deepest) fault('Lists and objects stand too deep in each other.');
    if (mark('{')) {
      const names = new Set<string>();
      members('}', () => {
        const before = here();
        const from = at;
        const written = take(string);
        if (written === undefined)
          return fault(`A name in \`"\` has to stand here, and not ${before}.`);
        const name = JSON.parse(written) as string;
        if (names.has(name)) fault(`\`${name}\` stands twice in the same object.`, from);
        names.add(name);
        if (!mark(':')) fault(`A colon has to stand here, and not ${here()}.`);
        value(`${pointer}/${escape(name)}`, depth + 1);
      });
    } else if (mark('[')) {
      let index = 0;
      members(']', () => value(`${pointer}/${index++}`, depth + 1));
    } else if (take(string) === undefined && take(scalar) === undefined)
      fault(
        text[at] === '"'
          ? 'A text begins here that has no end on its line, or has a `\\` that means nothing.'
          : `A value has to stand here, and not ${found}.`,
      );
  };

  value('', 0);
  const rest = here();
  if (at < text.length) fault(`The document has ended, and ${rest} follows.`);
  return places;
}

/** Where the value at a JSON Pointer begins; where it is not in the text, what it would be in. */
export function placeOf(places: ReadonlyMap<string, FilePlace>, pointer: string): FilePlace {
  const found = places.get(pointer);
  if (found) return found;
  const at = pointer.lastIndexOf('/');
  return at < 0 ? {line: 1, column: 1} : placeOf(places, pointer.slice(0, at));
}
