import type {TextareaQuestion} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';

/** What fits on a line in people’s own hand. */
const onALine = {characters: 60, words: 10};
const [fewest, most] = [3, 10];

/** As many lines as the answer may need, up to half a page. */
export const paper: PaperOf<TextareaQuestion> = ({maxLength, maxWords, rows}, {print, word}) => {
  const needed =
    maxLength === undefined
      ? maxWords === undefined
        ? Math.max(rows ?? 0, 6)
        : maxWords / onALine.words
      : maxLength / onALine.characters;
  const limit =
    maxLength === undefined
      ? maxWords === undefined
        ? undefined
        : word(({rich}) => rich.wordsAllowed(maxWords))
      : word(({rich}) => rich.charactersAllowed(maxLength));
  return [
    ...(limit ? [{kind: 'note', text: limit} as const] : []),
    // Before the lines: after them it could stand on the next page, alone.
    ...(needed > most
      ? [{kind: 'note', text: print((voice) => voice.print.moreSheets)} as const]
      : []),
    {kind: 'lines', count: Math.min(most, Math.max(fewest, Math.ceil(needed)))},
  ];
};
