import type {PaperPart, PaperSpeaker} from './paper-part.js';

const isAnswer = (bound: unknown): bound is {readonly answer: string} =>
  bound !== null && typeof bound === 'object' && 'answer' in bound;

/** What is said of bounds that are answers to earlier questions: nobody who writes on paper is told otherwise. */
export function paperBounds(
  {min, max}: {readonly min?: unknown; readonly max?: unknown},
  {print}: PaperSpeaker,
): PaperPart[] {
  const none = () => '';
  return [
    ...(isAnswer(min)
      ? [
          {
            kind: 'note',
            text: print((voice) => voice.print.noLessThan(voice.bound(min, none))),
          } as const,
        ]
      : []),
    ...(isAnswer(max)
      ? [
          {
            kind: 'note',
            text: print((voice) => voice.print.noMoreThan(voice.bound(max, none))),
          } as const,
        ]
      : []),
  ];
}
