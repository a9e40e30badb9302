/** Where a value stands in the text of a JSON document, and the members that it has when it is an object. */
export interface Span {
  readonly start: number;
  /** After its last character. */
  readonly end: number;
  readonly members?: ReadonlyMap<string, Span>;
  readonly items?: readonly Span[];
}

const space = /[\s\ufeff]*/y;
const literal = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,\]}]+/y;

/** Where every value stands in the text of a JSON document. The text must be JSON: nothing is checked. */
export function spansIn(json: string): Span {
  let at = 0;
  const skip = () => {
    space.lastIndex = at;
    space.exec(json);
    at = space.lastIndex;
  };
  const token = () => {
    literal.lastIndex = at;
    const [found] = literal.exec(json) ?? [''];
    at += found.length;
    return found;
  };
  const list = (close: string, each: () => void) => {
    at++;
    for (skip(); json[at] !== close && at < json.length; skip()) {
      each();
      skip();
      if (json[at] === ',') at++;
    }
    at++;
  };
  const value = (): Span => {
    skip();
    const start = at;
    if (json[at] === '{') {
      const members = new Map<string, Span>();
      list('}', () => {
        const name = JSON.parse(token()) as string;
        skip();
        at++;
        members.set(name, value());
      });
      return {start, end: at, members};
    }
    if (json[at] === '[') {
      const items: Span[] = [];
      list(']', () => items.push(value()));
      return {start, end: at, items};
    }
    token();
    return {start, end: at};
  };
  return value();
}
