import {UnreadableFile} from './translation-file.js';

/** Elements in each other: more than any program writes, and less than a stack holds. */
const deepest = 200;

/** Where a piece of markup ends that begins at `from`: after `mark`, or with the text. */
const after = (text: string, mark: string, from: number) => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
};

/** Where a tag ends that begins at `from`: a `>` in quotation marks is a part of it. */
function afterTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '>') return at + 1;
    if (letter === '"' || letter === "'") at = after(text, letter, at + 1) - 1;
  }
  return text.length;
}

/**
 * Throws an `UnreadableFile` where elements of an XML text stand too deep in each other, before anything is made of them:
 * a parser takes the longer for each the more are open. Whether it is XML is no matter here.
 */
export function expectShallow(text: string): void {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) at = after(text, ']]>', at + 9);
    else if (text.startsWith('<?', at)) at = after(text, '?>', at + 2);
    else if (text.startsWith('<!', at)) at = after(text, '>', at + 2);
    else {
      const isEnd = text[at + 1] === '/';
      at = afterTag(text, at + 1);
      if (isEnd) depth--;
      else if (text[at - 2] !== '/') depth++;
      if (depth > deepest)
        throw new UnreadableFile('not-this-format', `more than ${deepest} elements in each other`);
    }
  }
}
