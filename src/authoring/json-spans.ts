/** Where a value stands in the text of a JSON document, and what it has in it. */
export interface Span {
  readonly start: number;
  /** After its last character. */
  readonly end: number;
  /** Of an object. */
  readonly members?: ReadonlyMap<string, Span>;
  /** Of a list. */
  readonly items?: readonly Span[];
}

/** Thrown for a text that is no JSON; the message says what is wrong at `offset`, in plain words. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

const space = /[ \t\n\r]*/y;
// What was found once is not parted again, or a long text without an end would be tried in every way.
const string = /"(?:(?=([^"\\\u0000-\u001f]+))\1|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** More than any document has, and less than a stack holds. */
const deepest = 500;

/**
 * Where every value of a JSON text stands. Throws a `JsonFault` for what is no JSON, and for a name that stands twice in
 * an object: the first would be forgotten without a word.
 */
export function spansIn(text: string): Span {
  let at = 0;
  const fault = (says: string, offset = at): never => {
    throw new JsonFault(says, offset);
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
  const each = (close: string, one: () => void) => {
    if (mark(close)) return;
    for (;;) {
      one();
      if (mark(close)) return;
      if (!mark(',')) fault(`A comma or \`${close}\` has to stand here, and not ${here()}.`);
      const comma = at - 1;
      take(space);
      if (text[at] === close) fault(`There is a comma before \`${close}\`. Take it out.`, comma);
    }
  };
  const membersOf = (depth: number) => {
    const members = new Map<string, Span>();
    each('}', () => {
      const before = here();
      const from = at;
      const written = take(string);
      if (written === undefined)
        return fault(`A name in \`"\` has to stand here, and not ${before}.`);
      const name = JSON.parse(written) as string;
      if (members.has(name)) fault(`\`${name}\` stands twice in the same object.`, from);
      if (!mark(':')) fault(`A colon has to stand here, and not ${here()}.`);
      members.set(name, value(depth + 1));
    });
    return members;
  };
  const itemsOf = (depth: number) => {
    const items: Span[] = [];
    each(']', () => items.push(value(depth + 1)));
    return items;
  };
  const value = (depth: number): Span => {
    const found = here();
    const start = at;
    if (depth > deepest) fault('Lists and objects stand too deep in each other.');
    if (mark('{')) {
      const members = membersOf(depth);
      return {start, end: at, members};
    }
    if (mark('[')) {
      const items = itemsOf(depth);
      return {start, end: at, items};
    }
    if (take(string) === undefined && take(scalar) === undefined)
      fault(
        text[at] === '"'
          ? 'A text begins here that has no end on its line, or has a `\\` that means nothing.'
          : `A value has to stand here, and not ${found}.`,
      );
    return {start, end: at};
  };

  const whole = value(0);
  const rest = here();
  if (at < text.length) fault(`The document has ended, and ${rest} follows.`);
  return whole;
}
