import type {Fault} from '../engine/question-model.js';
import {codePointsFor} from './code-points.js';

// Letters, signs and punctuation of European languages: each is a character by itself unless one outside this set follows.
const plain = /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027\u20ac]*$/;
let segmenter: Intl.Segmenter | undefined;

/** How many characters a person counts in a text: an emoji of several code points is one. */
export function graphemesIn(text: string): number {
  // In parts: the time a segmenter takes grows with the square of the text (V8 11 to 14: 50,000 characters, 4 seconds).
  let count = 0;
  let size = 256;
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + size, text.length);
    // Not between the halves of a surrogate pair.
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1]!)) end++;
    const part = text.slice(start, end);
    // The last character of a part may go on in the next one, and is counted there.
    let last = part.length - 1;
    let before = last;
    if (!plain.test(part)) {
      segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
      before = -1;
      for (const {index} of segmenter.segment(part)) {
        before++;
        last = index;
      }
    }
    if (end === text.length) return count + before + 1;
    count += before;
    start += last;
    // One character that fills a whole part needs a larger one.
    size = last === 0 ? size * 2 : 256;
  }
  return count;
}

/** How many words there are between spaces. */
export function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}

/** Whether a text has more characters than `limit`, or more code points than so many characters can have. */
function isLonger(text: string, limit: number): boolean {
  const most = codePointsFor(limit);
  // A code point is at most two units; what is much too long is not looked at.
  if (text.length > most && (text.length > most * 2 || [...text].length > most)) return true;
  // No character has less than one unit: most texts need not be counted.
  return text.length > limit && graphemesIn(text) > limit;
}

/** What is wrong with the length of a text. */
export function lengthFault(
  text: string,
  {minLength, maxLength, maxWords}: {minLength?: number; maxLength?: number; maxWords?: number},
): Fault | undefined {
  if (minLength !== undefined && graphemesIn(text) < minLength)
    return {keyword: 'minLength', params: {limit: minLength}};
  if (maxLength !== undefined && isLonger(text, maxLength))
    return {keyword: 'maxLength', params: {limit: maxLength}};
  if (maxWords !== undefined && wordsIn(text) > maxWords)
    return {keyword: 'maxWords', params: {limit: maxWords}};
  return undefined;
}

/** The rules of length that JSON Schema cannot say: in extended grapheme clusters, and in words between white space. */
export const lengthRules = ({
  minLength,
  maxLength,
  maxWords,
}: {
  minLength?: number;
  maxLength?: number;
  maxWords?: number;
}) => ({minGraphemes: minLength, maxGraphemes: maxLength, maxWords});
