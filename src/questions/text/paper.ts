import type {TextQuestion} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';

/** A line, or two for what may be long. */
export const paper: PaperOf<TextQuestion> = ({maxLength = 0}) => [
  {kind: 'lines', count: maxLength > 120 ? 2 : 1},
];
