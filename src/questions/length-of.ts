import type {Fault} from '../engine/question-model.js';

let segmenter: Intl.Segmenter | undefined;

/** How many characters a person counts in a text: an emoji of several code points is one. */
export function graphemesIn(text: string): number {
  // Text without combining marks, joiners or surrogates needs no segmenter, which is slow for long texts.
  if (/^[\n\x20-\x7e\xa0-\xac\xae-\u02ff]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** How many words there are between spaces. */
export function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}

/**
 * How many code points a schema lets a text have that may have `limit` characters as a person counts them. JSON Schema
 * counts code points; no character in use has more than sixteen, and the exact count is a rule beside the schema.
 */
export const codePointsFor = (limit: number) => limit * 16;

/** What is wrong with the length of a text. */
export function lengthFault(
  text: string,
  {minLength, maxLength, maxWords}: {minLength?: number; maxLength?: number; maxWords?: number},
): Fault | undefined {
  if (minLength !== undefined && graphemesIn(text) < minLength)
    return {keyword: 'minLength', params: {limit: minLength}};
  if (maxLength !== undefined && graphemesIn(text) > maxLength)
    return {keyword: 'maxLength', params: {limit: maxLength}};
  if (maxWords !== undefined && wordsIn(text) > maxWords)
    return {keyword: 'maxWords', params: {limit: maxWords}};
  return undefined;
}

/** The rules of length that JSON Schema cannot say, in words. */
export function lengthRules({
  minLength,
  maxLength,
  maxWords,
}: {
  minLength?: number;
  maxLength?: number;
  maxWords?: number;
}): string[] {
  return [
    minLength !== undefined &&
      `at least ${minLength} graphemes (Unicode extended grapheme clusters)`,
    maxLength !== undefined &&
      `at most ${maxLength} graphemes (Unicode extended grapheme clusters)`,
    maxWords !== undefined && `at most ${maxWords} words, separated by white space`,
  ].filter((rule) => rule !== false);
}
