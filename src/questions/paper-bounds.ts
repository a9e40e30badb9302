import type {PaperPart, PaperSpeaker, PaperVoice} from './paper-part.js';

interface Bounds {
  readonly min?: unknown;
  readonly max?: unknown;
}

/** How a limit is said that is no answer; undefined for one that goes without saying. */
type Shown = (voice: PaperVoice, limit: unknown) => string | undefined;

const isAnswer = (bound: unknown): bound is {readonly answer: string} =>
  bound !== null && typeof bound === 'object' && 'answer' in bound;

/**
 * What is said of bounds: nobody who writes on paper is told otherwise. Without `shown` those that are no answers to
 * earlier questions are left out.
 */
export function paperBounds(
  {min, max}: Bounds,
  {print}: PaperSpeaker,
  shown: Shown = () => undefined,
): PaperPart[] {
  const said = (
    limit: unknown,
    of: (voice: PaperVoice) => (limit: string) => string,
  ): PaperPart[] => {
    const text = print((voice) => {
      const words = isAnswer(limit) ? voice.bound(limit, String) : shown(voice, limit);
      return words === undefined ? '' : of(voice)(words);
    });
    return text.every((one) => one.text === '') ? [] : [{kind: 'note', text}];
  };
  if (min !== undefined && max !== undefined && !isAnswer(min) && !isAnswer(max)) {
    const text = print((voice) => {
      const [least, most] = [shown(voice, min), shown(voice, max)];
      return least === undefined || most === undefined ? '' : voice.print.between(least, most);
    });
    return text.every((one) => one.text === '') ? [] : [{kind: 'note', text}];
  }
  return [
    // That an amount is no less than nothing goes without saying.
    ...(min === undefined || min === 0 ? [] : said(min, (voice) => voice.print.noLessThan)),
    ...(max === undefined ? [] : said(max, (voice) => voice.print.noMoreThan)),
  ];
}
