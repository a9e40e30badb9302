import {codeOf} from '../code-of.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';

const marks = /[\u202a-\u202e\u2066-\u2069]/gu;
const isIsolate = (mark: string) => mark >= '\u2066' && mark <= '\u2068';

/** The first character that turns the direction of what follows, unless it is an isolate that is closed again on its line. */
function loose(line: string): string | undefined {
  const open: string[] = [];
  for (const [mark] of line.matchAll(marks)) {
    if (isIsolate(mark)) open.push(mark);
    else if (mark !== '\u2069' || open.pop() === undefined) return mark;
  }
  return open[0];
}

/** Characters that nobody sees and that turn the direction of a text, so that it reads as something else (UAX #9). */
export const hiddenDirection: Rule = {
  name: 'hidden-direction',
  about: 'content',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      if (words.search(marks) < 0) return [];
      const mark = words
        .split(/[\n\u2029]/)
        .map(loose)
        .find((one) => one !== undefined);
      if (mark === undefined) return [];
      const says = `There is a character that nobody sees (${codeOf(mark)}) and that turns the direction of what follows, so that the text reads as something else. Take it out; around words of another direction put U+2068 before and U+2069 after.`;
      return [findingAt(text, language, says, 'warning')];
    }),
};
